// What a token of the built-in sign-in says, once its signature holds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/jose/verify.h"
#include "models/wire/json.h"
#include "server/issuer/issuer.h"

#include <QtGlobal>

namespace strongroom::test {

inline wire::json::object claimsOf(const std::string& token, const server::Issuer& issuer)
{
    const auto verified = crypto::verifyCompact(token, issuer.jwks());
    if (!verified)
        qFatal("%s", verified.error().message.c_str());
    return wire::parse(verified->payload)->get_object();
}

} // namespace strongroom::test
