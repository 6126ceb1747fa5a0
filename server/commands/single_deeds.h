// The deeds on one secret, as parts of a transaction that is under way: for deeds on many.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/alter_secret.h"

namespace strongroom::server {

/// What alterSecret() does, for who has leave, in the transaction of `writer`; `approval`
/// is what others agreed to.
Result<domain::Secret> alterWithin(CommandContext& context, const Caller& caller,
                                   StorageWriter& writer, const SecretAt& at,
                                   const std::string& action, const Alteration& alteration,
                                   const std::string& approval = {});

/// What changeSecret(), removeSecret() and restoreSecret() do to a secret.
Alteration changing(domain::SecretChange change);
Alteration removing();
Alteration restoring();

} // namespace strongroom::server
