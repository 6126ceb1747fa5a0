// The one way to other people's HTTPS services: guarded, bounded in time and size, repeated with
// care.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/https/http_message.h"
#include "providers/https/outbound.h"
#include "providers/https/transfer.h"

#include <mutex>
#include <string>
#include <vector>

namespace strongroom::providers {

struct HttpsSettings
{
    std::string authorities{}; ///< Certificates in PEM; empty: the system's.
    std::chrono::milliseconds connectWithin{5'000};
    std::chrono::milliseconds answerWithin{20'000}; ///< One attempt.
    std::chrono::milliseconds altogether{45'000};   ///< With pauses and all attempts.
    /// A server that asks for a longer pause is told of as it is.
    std::chrono::milliseconds longestPause{10'000};
    int attempts = 4;
    double callsPerSecond = 0; ///< To one host; 0: as many as one likes.
    std::size_t largestAnswer = 16U << 20;
};

/// Calls block; may be made from any thread, each on a connection of its own that is kept for the
/// next one. Redirects are not followed.
///
/// A repeatable request is made again, after a pause drawn between nothing and twice the last most,
/// when no connection came about, the answer broke off or never came, or was 429, 500, 502, 503 or
/// 504; Retry-After is kept to. What comes back is the answer of the last attempt whatever its
/// status, or the error of a step of the way ("dns", "connect", "tls", "time_out", "address",
/// "answer" in `field`), which tells no word of request or answer.
class HttpsClient
{
public:
    HttpsClient(HttpsSettings settings, Outbound& outbound)
        : m_settings(std::move(settings)), m_outbound(outbound)
    {}

    Result<HttpAnswer> send(const HttpRequest& request);

    /// For callers that have to look before they ask again: whether that outcome may pass by
    /// itself, and the pause after so many attempts.
    static bool isWorthAnotherTry(const Result<HttpAnswer>& outcome);
    void pauseAfterAttempts(int made);
    Outbound& outbound() { return m_outbound; }

private:
    struct Attempt
    {
        Result<HttpAnswer> outcome;
        std::optional<std::chrono::seconds> retryAfter{};
    };

    Attempt attempt(const HttpRequest& request, const OutboundUrl& url,
                    std::chrono::milliseconds within);
    /// None if it is of no use to try again.
    std::optional<std::chrono::milliseconds> pauseAfter(const Attempt& attempt,
                                                        const HttpRequest& request, int made) const;
    CurlHandle take();
    void keep(CurlHandle handle);

    const HttpsSettings m_settings;
    Outbound& m_outbound;
    std::mutex m_mutex{};
    std::vector<CurlHandle> m_idle{};
};

} // namespace strongroom::providers
