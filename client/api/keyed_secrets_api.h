// Secrets with the names of their keys, for the copy of metadata that this console keeps.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/keyed_secret.h"
#include "models/domain/page.h"

#include <QCoro/QCoroTask>

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::client {

/// Whoever asks keeps what comes, and knows by itself where a secret has stood before.
class KeyedSecretsApi
{
public:
    virtual ~KeyedSecretsApi() = default;

    /// By name, in pages; active ones only.
    virtual QCoro::Task<Result<domain::Page<domain::KeyedSecret>>>
    listKeyed(domain::OrganizationId organization, std::optional<std::string> cursor,
              std::uint32_t limit) = 0;
    virtual QCoro::Task<Result<domain::KeyedSecret>> getKeyed(domain::OrganizationId organization,
                                                              domain::SecretId secret) = 0;
};

} // namespace strongroom::client
