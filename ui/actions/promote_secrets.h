// The person brings values of one environment to another: asked about first, then secret by secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/promotions_api.h"
#include "models/diff/promotions.h"
#include "ui/actions/outcome.h"

#include <vector>

namespace strongroom::ui {

/// From where to where, and why.
struct PromotionWay
{
    domain::OrganizationId organization{};
    domain::EnvironmentId environment{}; ///< Where the values go.
    domain::BackendId backend{};         ///< Of secrets that are created there.
    domain::Purpose purpose{};
};

/// For each of `secrets`, in their order, whether it may be promoted now. Changes nothing.
void planPromotions(client::PromotionsApi& promotions, const PromotionWay& way,
                    const std::vector<diff::PromotableSecret>& secrets, QObject* asker,
                    Then<domain::PromotionPlan> then);

/// All keys that `secret` names, as a new version of its target.
void promoteSecret(client::PromotionsApi& promotions, const PromotionWay& way,
                   const diff::PromotableSecret& secret, QObject* asker,
                   Then<domain::Imported> then);

/// After these the next secret would fail alike.
bool endsPromoting(const Error& error);

} // namespace strongroom::ui
