// Which claims of an access token say who somebody is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/policy/authenticator.h"

#include <boost/json/object.hpp>

#include <string>

namespace strongroom::server {

/// The names that one issuer gives them. Groups are taken only from a claim that is named here:
/// what they allow is decided on this side.
struct ClaimNames
{
    std::string subject = "sub";
    std::string name = "name";
    std::string groups{}; ///< Empty: nobody is in a group.
};

/// The person of checked claims. Fails with Forged, `field` naming the claim, for one without a
/// subject, for groups that are no list of texts, and for what is endless.
Result<Principal> principalOf(const boost::json::object& claims, const ClaimNames& names,
                              const std::string& issuer);

} // namespace strongroom::server
