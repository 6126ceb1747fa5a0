// Keys as people hand them over: one in a line, or a file of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/keys/recipient.h"

#include <span>
#include <string_view>

namespace strongroom::age {

// What we cannot use (plugins, SSH keys, post-quantum keys) fails with InvalidInput and a sentence
// that says what it is. No message shows a key.

Result<std::unique_ptr<Recipient>> parseRecipient(std::string_view text);
Result<std::unique_ptr<Identity>> parseIdentity(std::string_view text);

/// One a line; empty lines and those that begin with # do not count. Fails with InvalidInput,
/// naming the line, and if there is no key at all.
Result<Recipients> parseRecipients(std::string_view file);
Result<Identities> parseIdentities(std::string_view file);

/// The recipients of the identities in such a file, for handing out.
Result<std::vector<std::string>> recipientsOfIdentities(std::string_view file);

} // namespace strongroom::age
