// First whose it is, then whether it is that one's at all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/trust/trusted_custodian.h"

#include "crypto/hash.h"
#include "crypto/x509/authority.h"
#include "crypto/x509/custodian_statement.h"
#include "models/domain/authority_fingerprint.h"

namespace strongroom::client {

Result<std::string> presentedAuthority(const domain::CustodianKey& key)
{
    auto fingerprint = crypto::certificateFingerprint(key.authorityPem);
    if (!fingerprint)
        return Error{ErrorKind::Untrusted,
                     "The server does not say which authority vouches for the key custodian.",
                     {},
                     std::string(domain::custodianField)};
    return fingerprint;
}

Result<TrustedCustodian> TrustedCustodian::check(const domain::CustodianKey& key,
                                                 const domain::OrganizationId& organization,
                                                 std::string_view authority, Timestamp now)
{
    const auto presented = presentedAuthority(key);
    if (!presented)
        return presented.error();
    if (*presented != authority)
        return Error{
            ErrorKind::Untrusted,
            "The organization's authority is not the one that you trusted, and nothing was "
            "sealed or opened. The one presented now is "
                + domain::grouped(*presented) + "; compare it with your administrator's.",
            {},
            std::string(domain::authorityField)};
    const auto checked =
        crypto::checkStatement({organization.value, key.runner.value, key.publicKey, key.kekId},
                               {key.certificatePem, key.authorityPem, key.signature}, now);
    if (!checked)
        return checked.error();
    if (toBase64Url(crypto::sha256(key.publicKey)) != key.keyId)
        return Error{ErrorKind::Forged,
                     "The key custodian's key is not the one that its name says.",
                     {},
                     std::string(domain::custodianField)};
    return TrustedCustodian(key.publicKey, key.runnerName);
}

} // namespace strongroom::client
