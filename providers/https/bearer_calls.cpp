// RFC 6750, section 2.1.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/bearer_calls.h"

#include "providers/https/json_answer.h"

#include <algorithm>

namespace strongroom::providers {

Result<SecretBytes> BearerCalls::token()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_token || m_clock.now() + m_before >= m_token->ends) {
        auto given = m_signIn();
        if (!given)
            return given.error();
        m_token = std::move(*given);
    }
    return m_token->token.clone();
}

Result<HttpAnswer> BearerCalls::send(HttpRequest request, const boost::json::value* body)
{
    const auto now = token();
    if (!now)
        return now.error();
    constexpr std::string_view scheme = "Bearer ";
    SecretBytes bearer(scheme.size() + now->size());
    std::ranges::copy(now->reveal(), std::ranges::copy(scheme, bearer.writable().begin()).out);
    request.secretHeaders.push_back({"Authorization", std::move(bearer)});
    if (body != nullptr) {
        request.headers.push_back({"Content-Type", "application/json"});
        request.body = serialized(*body);
    }
    auto answer = m_client.send(request);
    if (answer && answer->status == 401) {
        const std::scoped_lock lock(m_mutex);
        m_token.reset(); // Revoked before its end.
    }
    return answer;
}

} // namespace strongroom::providers
