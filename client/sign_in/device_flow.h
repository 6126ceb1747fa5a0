// Signing in with a browser on another device (RFC 8628), for machines that have none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/sign_in/open_id.h"

#include <chrono>

namespace strongroom::client {

/// What the person needs for it: where to go, and what to type there.
struct DevicePrompt
{
    QUrl page{};
    QString userCode{};
    QUrl pageWithCode{}; ///< The same with the code filled in; empty where a provider has none.
};

struct DeviceAuthorization
{
    DevicePrompt prompt{};
    SecretBytes deviceCode{0};
    std::chrono::seconds interval{5};
    Timestamp expiresAt{};
};

/// The attempt's nonce goes along, so that the ID token is bound to the device's key as in the code
/// flow. Fails with Unavailable where a provider has no such flow, with Forged for an answer that
/// must not be shown.
QCoro::Task<Result<DeviceAuthorization>> askForDevice(Transport& transport, Provider provider,
                                                      Attempt attempt);

/// Asks until somebody has signed in, at the pace that the provider sets. Fails with Cancelled if
/// they refused, with TimedOut if nobody came, with Forged if the answer is not bound to this
/// device.
QCoro::Task<Result<Tokens>> pollForDevice(Transport& transport, Provider provider, Attempt attempt,
                                          DeviceAuthorization asked);

} // namespace strongroom::client
