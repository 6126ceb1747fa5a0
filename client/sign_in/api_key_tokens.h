// An API key in the place of a sign-in, for programs that no person stands behind.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "client/http/transport.h"

namespace strongroom::client {

class ApiKeyTokens final : public TokenSource
{
public:
    explicit ApiKeyTokens(SecretBytes key) : m_key(std::move(key)) {}

    /// The key, each time: there is no other to be had.
    QCoro::Task<Result<QByteArray>> accessToken(bool renew) override;
    /// None: a key is sent as Bearer.
    Result<std::string> proofOf(const crypto::DpopRequest& request, Timestamp now) override;
    void refused() override {}

private:
    const SecretBytes m_key;
};

} // namespace strongroom::client
