// Where the refresh token rests between two starts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QCoro/QCoroTask>

#include <QString>

namespace strongroom::client {

class TokenStore
{
public:
    virtual ~TokenStore() = default;
    /// False if what is written is gone when the program ends.
    virtual bool lasts() const = 0;
    /// NotFound if there is none.
    virtual QCoro::Task<Result<SecretBytes>> read(QString account) = 0;
    virtual QCoro::Task<Result<Done>> write(QString account, SecretBytes token) = 0;
    virtual QCoro::Task<Result<Done>> forget(QString account) = 0;
};

/// For this run of the program only.
class MemoryTokenStore final : public TokenStore
{
public:
    bool lasts() const override { return false; }
    QCoro::Task<Result<SecretBytes>> read(QString account) override;
    QCoro::Task<Result<Done>> write(QString account, SecretBytes token) override;
    QCoro::Task<Result<Done>> forget(QString account) override;

private:
    SecretBytes m_token{0};
};

/// The OS keychain. Whether there is one shows only when it is used: probe() writes, reads and
/// deletes.
class KeychainTokenStore final : public TokenStore
{
public:
    bool lasts() const override { return m_usable; }
    QCoro::Task<bool> probe();
    QCoro::Task<Result<SecretBytes>> read(QString account) override;
    QCoro::Task<Result<Done>> write(QString account, SecretBytes token) override;
    QCoro::Task<Result<Done>> forget(QString account) override;

private:
    bool m_usable = false;
    MemoryTokenStore m_instead; ///< While there is no keychain.
};

} // namespace strongroom::client
