// The key custodian's refusals, as people read them in their own language.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/refusal.h"

namespace strongroom::ui {

/// A text of the context "ErrorText", by what somebody can do about it.
const char* sentenceFor(domain::RefusalReason reason);

} // namespace strongroom::ui
