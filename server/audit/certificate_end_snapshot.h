// What stands on the record of when certificates of a version end.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/certificate_end.h"

#include <string>

namespace strongroom::server {

/// A member more for the end of a secret's snapshot; empty if nothing was told.
std::string endsSnapshot(const domain::CertificateEnds& ends);

} // namespace strongroom::server
