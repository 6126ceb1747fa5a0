// Ends of certificates as JSON: as they stand in lists, and as they are told beside a version.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/certificate_end.h"
#include "models/domain/version.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::CertificateEnd& value);

template <>
Result<domain::CertificateEnd> fromJson(const json::value& value);

/// Puts what is told into `version`, the JSON of a new version; nothing if nothing is told.
void tellEnds(json::object& version, const domain::CertificateEnds& ends);

/// What is told beside `version`, of which `json` is the JSON. Fails with InvalidInput for a key
/// that the version does not give a value, and for what is no time.
Result<domain::CertificateEnds> toldEnds(const json::value& json,
                                         const domain::NewVersion& version);

} // namespace strongroom::wire
