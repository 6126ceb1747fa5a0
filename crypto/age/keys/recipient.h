// Who an age file is encrypted to, and who opens it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/format/header.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace strongroom::age {

class Recipient
{
public:
    virtual ~Recipient() = default;

    /// The file key, for this recipient only.
    virtual Result<Stanza> wrap(const SecretBytes& fileKey) const = 0;

    /// Whether no other recipient may stand beside this one.
    virtual bool standsAlone() const { return false; }
};

class Identity
{
public:
    virtual ~Identity() = default;

    /// The file key, or nothing if this stanza is for somebody else. Fails with headerFailure() if
    /// a stanza of the identity's own type is malformed.
    virtual Result<std::optional<SecretBytes>> unwrap(const Stanza& stanza) const = 0;
};

using Recipients = std::vector<std::unique_ptr<Recipient>>;
using Identities = std::vector<std::unique_ptr<Identity>>;

/// Refuses what no file may hold, whoever reads it: a malformed stanza of a type that C2SP age
/// itself defines, and an scrypt stanza that does not stand alone. Fails with headerFailure().
Result<Done> checkStanzas(std::span<const Stanza> stanzas);

} // namespace strongroom::age
