// The end that has the store.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/wire/json.h"
#include "providers/store/version_store.h"

namespace strongroom::providers {

/// Does what a RemoteStore asks. Fails as the store does; with InvalidInput for what is no
/// question, or names things by what are no ids.
Result<wire::json::value> answerQuestion(VersionStore& store, const wire::json::value& question);

} // namespace strongroom::providers
