// Events by HTTPS, signed after Standard Webhooks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/secret_bytes.h"
#include "providers/sinks/sink.h"

#include <curl/curl.h>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace strongroom::providers {

struct WebhookAddress
{
    std::string url{};
    std::string caFile{};               ///< Empty: the system's authorities.
    std::vector<SecretBytes> secrets{}; ///< Each signs, so that one can take another's place.
};

/// The keys in the text of a secret file: one a line, "whsec_" and 24 to 64 bytes in base64. Fails
/// with InvalidInput.
Result<std::vector<SecretBytes>> webhookSecretsIn(std::string_view text);

/// The header `webhook-signature` of that message.
Result<std::string> webhookSignature(const std::vector<SecretBytes>& secrets, const std::string& id,
                                     const std::string& timestamp, const std::string& body);

/// A batch is one request: an array of events. Its `webhook-id` is the same when it is sent once
/// more. Redirects are not followed, and an answer's body is not read.
class WebhookSink final : public Sink
{
public:
    /// Fails with InvalidInput for an address that is neither over TLS nor on the loopback
    /// interface.
    static Result<std::unique_ptr<WebhookSink>> create(WebhookAddress address, EventFormat format,
                                                       const Clock& clock);

    Result<Done> deliver(const SinkBatch& batch) override;
    void stop() override { m_stopping = true; }

private:
    WebhookSink(WebhookAddress address, EventFormat format, const Clock& clock)
        : m_address(std::move(address)), m_format(format), m_clock(clock)
    {}
    Result<Done> send(const std::string& id, const std::string& body);
    bool prepare();
    static int stopWhenAsked(void* sink, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    const WebhookAddress m_address;
    const EventFormat m_format;
    const Clock& m_clock;
    std::atomic<bool> m_stopping{false};
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_handle{nullptr, &curl_easy_cleanup};
};

} // namespace strongroom::providers
