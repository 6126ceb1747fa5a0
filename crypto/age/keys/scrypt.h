// Files that a passphrase opens: the scrypt stanza of C2SP age.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/keys/recipient.h"

#include <functional>

namespace strongroom::age {

/// log2 of scrypt's N. 18 is the reference implementation's: 256 MiB, about a second.
inline constexpr unsigned usualWorkFactor = 18;
/// Beyond 4 GiB a file is refused: it would be an attack on the reader's memory.
inline constexpr unsigned highestWorkFactor = 22;

class ScryptRecipient : public Recipient
{
public:
    /// Fails with InvalidInput for an empty passphrase or a work factor out
    /// of 1..highestWorkFactor.
    static Result<ScryptRecipient> create(SecretBytes passphrase,
                                          unsigned workFactor = usualWorkFactor);

    Result<Stanza> wrap(const SecretBytes& fileKey) const override;
    /// So that whoever opens the file knows that it comes from somebody with the passphrase.
    bool standsAlone() const override { return true; }

private:
    ScryptRecipient(SecretBytes passphrase, unsigned workFactor)
        : m_passphrase(std::move(passphrase)), m_workFactor(workFactor)
    {}

    SecretBytes m_passphrase;
    unsigned m_workFactor;
};

class ScryptIdentity : public Identity
{
public:
    /// Asked only when a stanza needs it: a person is not bothered in vain.
    using Ask = std::function<Result<SecretBytes>()>;

    explicit ScryptIdentity(Ask ask) : m_ask(std::move(ask)) {}

    Result<std::optional<SecretBytes>> unwrap(const Stanza& stanza) const override;

private:
    Ask m_ask;
};

/// What an scrypt stanza says beside the wrapped key; fails with headerFailure() if it is malformed
/// or its work factor is too high.
struct ScryptParameters
{
    Bytes salt{};
    unsigned workFactor = 0;
};
Result<ScryptParameters> scryptParameters(const Stanza& stanza);

} // namespace strongroom::age
