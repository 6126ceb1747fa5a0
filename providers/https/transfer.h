// One request over one libcurl handle, judged at each address it connects to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/https/http_message.h"
#include "providers/https/outbound.h"

#include <curl/curl.h>

#include <chrono>
#include <memory>
#include <optional>

namespace strongroom::providers {

using CurlHandle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

struct TransferLimits
{
    std::chrono::milliseconds connect{};
    std::chrono::milliseconds total{};
    std::size_t largestAnswer = 0;
};

/// Names a step of the way in `field` where it fails: "dns", "connect", "tls", "time_out",
/// "address", "answer".
class Transfer
{
public:
    Transfer(CURL* handle, const Outbound& outbound, const OutboundUrl& url)
        : m_handle(handle), m_outbound(outbound), m_url(url)
    {}

    Result<HttpAnswer> perform(const HttpRequest& request, const TransferLimits& limits);
    /// What the server asked to wait for; none if it did not.
    std::optional<std::chrono::seconds> retryAfter() const;

private:
    static std::size_t takeBody(char* data, std::size_t size, std::size_t count, void* self);
    static std::size_t takeHeader(char* data, std::size_t size, std::size_t count, void* self);
    static curl_socket_t openSocket(void* self, curlsocktype purpose, curl_sockaddr* address);
    static int stopWhenAsked(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    Result<Done> prepare(const HttpRequest& request, const TransferLimits& limits);
    Error failureOf(CURLcode code) const;

    CURL* m_handle;
    const Outbound& m_outbound;
    const OutboundUrl& m_url;
    std::size_t m_largest = 0;
    std::size_t m_size = 0;
    SecretBytes m_body{0}; ///< With room to grow.
    std::vector<HttpHeader> m_headers{};
    bool m_refused = false;
    bool m_tooLarge = false;
};

} // namespace strongroom::providers
