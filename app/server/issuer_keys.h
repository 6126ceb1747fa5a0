// What runners are told about the identity provider, and the built-in one's keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <boost/json/object.hpp>

#include <string>

namespace strongroom::app {

/// An entry of runner.json's "issuers": where the control plane in `data` sends people to sign in.
/// The built-in one's keys are to lie in `target`.
boost::json::object issuerFor(const std::string& data, const std::string& target);

/// Puts the built-in one's keys there; makes the first key if there is none.
Result<Done> writeIssuerKeys(server::SqliteStorage& storage, const std::string& target);

/// A new key for the built-in sign-in; the one before it stays published, also to the runner
/// beside the control plane. May be done while the control plane serves.
Result<Done> rotateSigningKey(const std::string& data);

} // namespace strongroom::app
