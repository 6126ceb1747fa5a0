// age's own keys: X25519, written as age1… and AGE-SECRET-KEY-1….
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/keys/recipient.h"

namespace strongroom::age {

class X25519Recipient : public Recipient
{
public:
    /// "age1…". Fails with InvalidInput, saying what kind of key it is instead where that is known.
    static Result<X25519Recipient> parse(std::string_view text);

    std::string text() const;
    Result<Stanza> wrap(const SecretBytes& fileKey) const override;

private:
    friend class X25519Identity;
    explicit X25519Recipient(Bytes publicKey) : m_publicKey(std::move(publicKey)) {}

    Bytes m_publicKey;
};

class X25519Identity : public Identity
{
public:
    static Result<X25519Identity> generate();
    /// "AGE-SECRET-KEY-1…". Fails with InvalidInput.
    static Result<X25519Identity> parse(std::string_view text);

    SecretBytes text() const;
    X25519Recipient recipient() const { return X25519Recipient(m_publicKey); }
    Result<std::optional<SecretBytes>> unwrap(const Stanza& stanza) const override;

private:
    X25519Identity(SecretBytes privateKey, Bytes publicKey)
        : m_privateKey(std::move(privateKey)), m_publicKey(std::move(publicKey))
    {}

    SecretBytes m_privateKey;
    Bytes m_publicKey;
};

/// The ephemeral share of an X25519 stanza; fails with headerFailure() if the stanza is malformed.
Result<Bytes> x25519Share(const Stanza& stanza);

} // namespace strongroom::age
