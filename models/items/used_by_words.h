// Who used something lately, in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/used_by.h"

#include <QString>

namespace strongroom::items {

/// "3 people and 1 machine in the last 90 days: Alice, Bert, nightly and others"
QString usedByText(const domain::UsedBy& usedBy);

/// "used by 3: Alice, Bert, …", for a place among other notes; empty for nobody.
QString usedByNote(const domain::UsedBy& usedBy);

} // namespace strongroom::items
