// Deeds that leave a secret as it was.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"

namespace strongroom::domain {

/// News for the record's view only: whoever keeps or shows secrets need not ask again.
bool isLook(const Change& change);

} // namespace strongroom::domain
