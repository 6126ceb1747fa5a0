// Promotes between what FakeSecrets holds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/promotions_api.h"
#include "tests/support/fake_secrets.h"

#include <map>
#include <optional>

namespace strongroom::test {

class FakePromotions : public client::PromotionsApi
{
public:
    FakePromotions(FakeNetwork& network, FakeSecrets& secrets)
        : m_network(network), m_secrets(secrets)
    {}

    std::vector<client::PromotionDraft> asked;
    std::optional<domain::PromotionQuestion> planned;
    std::map<std::string, std::string> notGiven; ///< By name of the secret, why.
    std::map<std::string, Error> failures;       ///< By name of the secret.

    QCoro::Task<Result<domain::PromotionPlan>> plan(domain::OrganizationId organization,
                                                    domain::PromotionQuestion question) override;
    QCoro::Task<Result<domain::Imported>> promote(client::PromotionDraft draft) override;

private:
    FakeSecrets::Kept* find(const domain::SecretId& id);

    FakeNetwork& m_network;
    FakeSecrets& m_secrets;
};

} // namespace strongroom::test
