// The person writes some keys of one secret: values taken over from other environments, values of
// their own, and keys that go; what stays is not read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/promotions_api.h"
#include "client/api/secrets_api.h"
#include "ui/actions/outcome.h"

#include <string>
#include <vector>

namespace strongroom::ui {

/// Keys of one other secret.
struct KeyTake
{
    domain::SecretId secret{};
    std::uint32_t version = 0;
    std::vector<std::string> keys{};
};

struct KeyWrite
{
    domain::OrganizationId organization{};
    domain::NewSecret create{}; ///< What it is made as, where there is none yet.
    std::optional<client::PromotionTarget> target{};
    std::optional<std::uint32_t> base{};        ///< The target's version, if it has one.
    std::vector<client::DraftEntry> standing{}; ///< Its keys, without values.
    std::vector<KeyTake> takes{};
    std::vector<client::DraftEntry> sets{};
    std::vector<std::string> removes{};
    domain::Purpose purpose{}; ///< Of what is taken over.
    domain::BackendId backend{};
    std::string note{};
};

/// How far it came: keys in `keys` are written, the others are as they were.
struct KeysWritten
{
    std::uint32_t version = 0; ///< The last that was made; 0 for none.
    std::vector<std::string> keys{};
    std::optional<Error> failure{};
};

/// First what is taken over, a version for each source, then the rest in one; each as of the
/// revision before, and nothing after the first that fails. `promotions` may be none if nothing is
/// taken.
void writeKeys(client::SecretsApi& secrets, client::PromotionsApi* promotions, KeyWrite write,
               QObject* asker, Then<KeysWritten> then);

} // namespace strongroom::ui
