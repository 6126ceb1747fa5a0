// The organization's keys: how they are, what depends on them, and what people have done with them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/key_use.h"
#include "server/commands/command_context.h"
#include "server/storage/keys/key_storage.h"
#include "server/tunnel/rings.h"

#include <boost/asio/awaitable.hpp>

namespace strongroom::server {

/// Borrowed for as long as an answer takes.
struct KeySources
{
    KeyStorage& storage;
    Rings& rings;
};

/// Keys that a runner lacks which was away when they were changed say so in their health. For
/// whoever may see all secrets; with `probe`, which has each key wrap and unwrap something, for
/// whoever manages the organization.
boost::asio::awaitable<Result<domain::EncryptionKeys>>
listKeys(CommandContext& context, KeySources keys, Caller caller, bool probe);

/// Passes on what a person signed; the runners decide for themselves whether they believe it. For
/// whoever manages the organization. A key that anything is wrapped under cannot be retired.
boost::asio::awaitable<Result<domain::EncryptionKeys>>
changeKey(CommandContext& context, KeySources keys, Caller caller, domain::KeyChange change);

/// How a deed with keys is called on the record.
Deed keyDeed(std::string action, const domain::OrganizationId& organization, std::string kekId);

} // namespace strongroom::server
