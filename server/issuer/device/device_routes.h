// The addresses of the device authorization grant (RFC 8628).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/pool.h"
#include "server/http/router.h"
#include "server/issuer/device/device_sign_in.h"
#include "server/issuer/form.h"
#include "server/issuer/second_factor/sign_in_steps.h"

#include <string_view>

namespace strongroom::server {

constexpr std::string_view deviceGrantType = "urn:ietf:params:oauth:grant-type:device_code";

/// Where people sign programs in, beside the authorize page.
std::string devicePageAddress(const IssuerSettings& settings);

/// Where programs ask: for the TLS port.
void addDeviceRoutes(Router& router, DeviceSignIn& devices, const Issuer& issuer, Pool& pool);
/// The page: beside the authorize page.
void addDevicePageRoutes(Router& router, DeviceSignIn& devices, const Issuer& issuer,
                         SignInSteps& steps, Pool& pool);

/// The token endpoint's answer to a program that waits.
boost::asio::awaitable<Reply> redeemDevice(DeviceSignIn& devices, Pool& pool, Form form,
                                           std::string key);

} // namespace strongroom::server
