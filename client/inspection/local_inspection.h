// Values read by crypto's parsers.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/inspection_api.h"

namespace strongroom::client {

class LocalInspection final : public InspectionApi
{
public:
    std::optional<ValueKind> kindOf(const std::string& key,
                                    const SecretBytes& value) const override;
    Result<CertificatesView> certificates(const SecretBytes& value) const override;
    Result<SshKeyView> sshKey(const SecretBytes& value) const override;
    Result<CodesView> codes(const SecretBytes& value, Timestamp now) const override;
    Result<std::vector<exchange::TreeLine>> tree(const SecretBytes& value) const override;
    Result<SecretBytes> leaf(const SecretBytes& value,
                             const std::vector<std::string>& names) const override;
};

} // namespace strongroom::client
