// Signed once at start: a renewed certificate wants a restarted runner.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/certified_key.h"

#include "crypto/x509/custodian_statement.h"

namespace strongroom::runner {

Result<domain::CustodianKey> certify(domain::CustodianKey key,
                                     const domain::OrganizationId& organization,
                                     const CustodianCredential& credential, Timestamp now)
{
    const crypto::CustodianStatement statement{organization.value, key.runner.value, key.publicKey,
                                               key.kekId};
    auto signature = crypto::signStatement(statement, credential.privateKeyPem);
    if (!signature)
        return signature.error();
    key.certificatePem = credential.certificatePem;
    key.authorityPem = credential.authorityPem;
    key.signature = std::move(*signature);
    const auto checked = crypto::checkStatement(
        statement, {key.certificatePem, key.authorityPem, key.signature}, now);
    if (!checked)
        return checked.error();
    return key;
}

} // namespace strongroom::runner
