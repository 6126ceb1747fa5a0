// One question for all, and one signature each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/promote_secrets.h"

namespace strongroom::ui {
namespace {

std::vector<std::string> namesOf(const diff::PromotableSecret& secret)
{
    std::vector<std::string> names;
    for (const auto& key : secret.keys)
        names.push_back(key.name);
    return names;
}

} // namespace

void planPromotions(client::PromotionsApi& promotions, const PromotionWay& way,
                    const std::vector<diff::PromotableSecret>& secrets, QObject* asker,
                    Then<domain::PromotionPlan> then)
{
    domain::PromotionQuestion question{way.environment, way.purpose, {}};
    for (const auto& secret : secrets) {
        domain::PromotionWish wish{secret.secret, secret.version, namesOf(secret), {}};
        if (secret.target)
            wish.to = secret.target->secret;
        question.secrets.push_back(std::move(wish));
    }
    report(promotions.plan(way.organization, std::move(question)), asker, std::move(then));
}

void promoteSecret(client::PromotionsApi& promotions, const PromotionWay& way,
                   const diff::PromotableSecret& secret, QObject* asker,
                   Then<domain::Imported> then)
{
    client::PromotionDraft draft;
    draft.organization = way.organization;
    draft.secret = secret.secret;
    draft.version = secret.version;
    draft.keys = namesOf(secret);
    draft.environment = way.environment;
    if (secret.target)
        draft.target = client::PromotionTarget{secret.target->secret, secret.target->revision};
    draft.backend = way.backend;
    draft.purpose = way.purpose;
    report(promotions.promote(std::move(draft)), asker, std::move(then));
}

bool endsPromoting(const Error& error)
{
    return error.kind == ErrorKind::NoCustodian || error.kind == ErrorKind::Unauthenticated
           || error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Untrusted;
}

} // namespace strongroom::ui
