// When certificates of a new version end: what was told of the values that were given, and what
// stands already beside the versions that the others come from.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/sealed.h"
#include "server/commands/command_context.h"
#include "server/storage/certificates/certificate_end_storage.h"

#include <string>
#include <vector>

namespace strongroom::server {

/// Of those keys of `from`, which nobody reads for it; none without one (nullptr).
Result<domain::CertificateEnds> endsOfKept(CertificateEndWriter& ends,
                                           const domain::SealedVersion* from,
                                           const std::vector<std::string>& keys);

/// What the record says of a secret that gets a version.
struct VersionDeed
{
    std::string action{};
    std::string before{};           ///< Its snapshot.
    domain::CertificateEnds ends{}; ///< Of the new version.
};

/// The snapshot of before, with the ends that stood beside the version that was current.
Result<std::string> snapshotWithEnds(CertificateEndWriter& ends, const domain::Secret& secret,
                                     const std::vector<domain::Version>& versions);

/// recordAlteration() for a secret whose new version was added: keeps its ends, too, and puts them
/// on the record with it.
Result<Done> recordVersion(CommandContext& context, const Caller& caller, StorageWriter& writer,
                           CertificateEndWriter& ends, VersionDeed deed, domain::Secret& secret);

} // namespace strongroom::server
