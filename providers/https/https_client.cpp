// Attempts with full jitter between them, over handles that are kept for their open connections.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/https_client.h"

#include <algorithm>
#include <random>

namespace strongroom::providers {
namespace {

constexpr std::size_t mostIdle = 16;
constexpr std::chrono::milliseconds firstPause{200};

/// Between nothing and `most`: callers that failed together do not come back together.
std::chrono::milliseconds drawnUpTo(std::chrono::milliseconds most)
{
    thread_local std::minstd_rand random{std::random_device{}()};
    return std::chrono::milliseconds(
        std::uniform_int_distribution<std::int64_t>(0, most.count())(random));
}

bool mayPass(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool mayPass(const Error& error)
{
    if (error.kind == ErrorKind::TimedOut)
        return true;
    return error.kind == ErrorKind::Unavailable
           && (error.field == "connect" || error.field == "answer");
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400 && status != 304;
}

} // namespace

CurlHandle HttpsClient::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            auto handle = std::move(m_idle.back());
            m_idle.pop_back();
            return handle;
        }
    }
    CurlHandle handle(curl_easy_init(), &curl_easy_cleanup);
    if (handle && !m_settings.authorities.empty()) {
        curl_blob pem{const_cast<char*>(m_settings.authorities.data()),
                      m_settings.authorities.size(), CURL_BLOB_COPY};
        curl_easy_setopt(handle.get(), CURLOPT_CAINFO_BLOB, &pem);
        curl_easy_setopt(handle.get(), CURLOPT_CAPATH, nullptr);
    }
    return handle;
}

void HttpsClient::keep(CurlHandle handle)
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.size() < mostIdle)
        m_idle.push_back(std::move(handle));
}

HttpsClient::Attempt HttpsClient::attempt(const HttpRequest& request, const OutboundUrl& url,
                                          std::chrono::milliseconds within)
{
    auto handle = take();
    if (!handle)
        return {Error{ErrorKind::Internal, "There is no memory for another connection."}};
    Transfer transfer(handle.get(), m_outbound, url);
    Attempt made{transfer.perform(
        request, {std::min(m_settings.connectWithin, within), within, m_settings.largestAnswer})};
    if (!made.outcome)
        return made; // Its handle goes: the name may lead elsewhere by now.
    made.retryAfter = transfer.retryAfter();
    keep(std::move(handle));
    return made;
}

bool HttpsClient::isWorthAnotherTry(const Result<HttpAnswer>& outcome)
{
    return outcome ? mayPass(outcome->status) : mayPass(outcome.error());
}

void HttpsClient::pauseAfterAttempts(int made)
{
    m_outbound.pace().pause(drawnUpTo(std::min(firstPause * (1 << made), m_settings.longestPause)));
}

std::optional<std::chrono::milliseconds>
HttpsClient::pauseAfter(const Attempt& attempt, const HttpRequest& request, int made) const
{
    if (!request.repeatable || made >= m_settings.attempts || m_outbound.isStopping())
        return {};
    const bool busy =
        attempt.outcome && request.isBusy != nullptr && request.isBusy(*attempt.outcome);
    if (!busy && !isWorthAnotherTry(attempt.outcome))
        return {};
    const auto drawn = drawnUpTo(std::min(firstPause * (1 << made), m_settings.longestPause));
    if (!attempt.retryAfter)
        return drawn;
    if (*attempt.retryAfter > m_settings.longestPause)
        return {};
    return std::max<std::chrono::milliseconds>(drawn, *attempt.retryAfter);
}

Result<HttpAnswer> HttpsClient::send(const HttpRequest& request)
{
    const auto url = readOutboundUrl(request.url);
    if (!url)
        return url.error();
    if (auto allowed = m_outbound.rules().mayCall(*url); !allowed)
        return allowed.error();
    auto& pace = m_outbound.pace();
    const auto end = pace.now() + m_settings.altogether;
    for (int made = 1;; ++made) {
        m_outbound.takeTurn(url->host, m_settings.callsPerSecond);
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - pace.now());
        auto outcome = attempt(request, *url, std::min(m_settings.answerWithin, left));
        const auto pause = pauseAfter(outcome, request, made);
        if (!pause || pace.now() + *pause >= end) {
            if (outcome.outcome && isRedirect(outcome.outcome->status))
                return Error{ErrorKind::Forbidden,
                             "\"" + url->host
                                 + "\" sends elsewhere (a redirect), which is not followed. Enter "
                                   "the address it sends to, if you trust that.",
                             "status " + std::to_string(outcome.outcome->status), "address"};
            return std::move(outcome.outcome);
        }
        pace.pause(*pause);
    }
}

} // namespace strongroom::providers
