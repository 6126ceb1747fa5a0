// The key as it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/api_key_tokens.h"

#include "client/sign_in/token_calls.h"

namespace strongroom::client {

QCoro::Task<Result<QByteArray>> ApiKeyTokens::accessToken(bool renew)
{
    if (renew)
        co_return Error{ErrorKind::Unauthenticated,
                        "The API key is not known, was revoked or has expired. Make a new one."};
    co_return bytesIn(m_key);
}

Result<std::string> ApiKeyTokens::proofOf(const crypto::DpopRequest&, Timestamp)
{
    return std::string();
}

} // namespace strongroom::client
