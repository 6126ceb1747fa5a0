// A store of any kind out of what somebody entered in its form.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/secret_bytes.h"
#include "providers/backends/store_kinds.h"
#include "providers/https/outbound.h"
#include "providers/store/version_store.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace strongroom::providers {

struct StoreSettings
{
    StoreKind kind{};
    /// By the names of the kind's fields, and "authentication"; no credentials.
    std::map<std::string, std::string> values{};
};

/// What the process that opens a store lends to it. Nothing, unless it says so: whoever may enter a
/// backend must not use the identity of a control plane that serves others as well.
struct StoreHost
{
    bool development = false; ///< Files on this machine will do.
    bool ownIdentity = false; ///< This process's identity is the organization's: in its own runner.
    std::string externalId{}; ///< By which other accounts know the organization; never entered.
    std::function<const char*(const char*)> environment{}; ///< Null for what is not set.
};

/// `credentials` are a JSON object of the kind's secret fields, or empty without any. `outbound`
/// and `clock` outlive the store. Connects to nothing yet. Fails with InvalidInput, the field's
/// name in `field`, for what is missing, unknown or unreadable; with Forbidden for what this host
/// does not lend.
Result<std::unique_ptr<VersionStore>> openStore(const StoreSettings& settings,
                                                const SecretBytes& credentials, Outbound& outbound,
                                                const Clock& clock, const StoreHost& host);

/// The same checks of names and of what is required, without opening: for a form as it is filled
/// in.
Result<Done> checkStoreSettings(const StoreSettings& settings);

/// The least right that a store with those settings needs, to be copied to where rights are given;
/// empty for files.
std::string storePolicy(const StoreSettings& settings);
/// Whom a role of another AWS account has to trust: `principal` is our own ARN.
std::string awsTrustPolicy(const std::string& principal, const std::string& externalId);

} // namespace strongroom::providers
