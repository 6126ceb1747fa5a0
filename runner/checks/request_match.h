// What the control plane asks for, held against what the person signed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/comparison.h"
#include "models/domain/custody.h"
#include "models/domain/key_change.h"
#include "models/domain/move.h"
#include "models/domain/promotion.h"
#include "models/domain/reuse.h"
#include "models/domain/value_search.h"

namespace strongroom::runner {

/// Field by field; fails with the refusal of the first that differs.
Result<Done> expectSame(const domain::RevealClaims& claims,
                        const domain::ReleaseKeysRequest& request);
Result<Done> expectSame(const domain::WriteClaims& claims,
                        const domain::SealVersionRequest& request);
Result<Done> expectSame(const domain::CompareClaims& claims,
                        const domain::CompareValuesRequest& request);
Result<Done> expectSame(const domain::FindClaims& claims, const domain::FindValueRequest& request);
Result<Done> expectSame(const domain::ReuseClaims& claims, const domain::MarkReuseRequest& request);
Result<Done> expectSame(const domain::MoveClaims& claims,
                        const domain::MoveVersionRequest& request);
Result<Done> expectSame(const domain::PromoteClaims& claims,
                        const domain::PromoteVersionRequest& request);
Result<Done> expectSame(const domain::KeyClaims& claims, const domain::KeyChange& change);

} // namespace strongroom::runner
