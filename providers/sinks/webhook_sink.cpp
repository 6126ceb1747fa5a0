// One libcurl handle, whose connection is kept from batch to batch.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/webhook_sink.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "models/domain/provider_address.h"

namespace strongroom::providers {
namespace {

constexpr long connectSeconds = 5;
constexpr long totalSeconds = 20;
constexpr std::string_view secretPrefix = "whsec_";
constexpr std::size_t shortestSecret = 24;
constexpr std::size_t longestSecret = 64;

std::size_t passOver(char*, std::size_t size, std::size_t count, void*)
{
    return size * count;
}

Error failureOf(CURLcode code)
{
    const auto* why = curl_easy_strerror(code);
    if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE)
        return {ErrorKind::Untrusted, "The webhook's certificate is not trusted.", why};
    if (code == CURLE_OPERATION_TIMEDOUT)
        return {ErrorKind::TimedOut, "The webhook did not answer in time.", why};
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return {ErrorKind::Cancelled, "The control plane ends.", why};
    return {ErrorKind::Unavailable, "The webhook cannot be reached.", why};
}

Result<Done> outcomeOf(long status)
{
    if (status >= 200 && status < 300)
        return Done{};
    return Error{ErrorKind::Unavailable,
                 "The webhook answers with status " + std::to_string(status)
                     + " instead of one of 200 to 299.",
                 {}};
}

class Headers
{
public:
    void add(const std::string& line)
    {
        auto* longer = curl_slist_append(m_list, line.c_str());
        m_whole = m_whole && longer != nullptr;
        if (longer != nullptr)
            m_list = longer;
    }
    Headers() = default;
    Headers(const Headers&) = delete;
    Headers& operator=(const Headers&) = delete;
    ~Headers() { curl_slist_free_all(m_list); }
    /// Null if there was no memory for one of them.
    curl_slist* get() const { return m_whole ? m_list : nullptr; }

private:
    curl_slist* m_list = nullptr;
    bool m_whole = true;
};

} // namespace

Result<std::vector<SecretBytes>> webhookSecretsIn(std::string_view text)
{
    const Error unreadable{
        ErrorKind::InvalidInput,
        "A webhook's secret is \"whsec_\" and 24 to 64 bytes in base64, one on each line."};
    std::vector<SecretBytes> secrets;
    while (!text.empty()) {
        auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            continue;
        if (!line.starts_with(secretPrefix))
            return unreadable;
        const auto bytes = fromBase64(line.substr(secretPrefix.size()));
        if (!bytes || bytes->size() < shortestSecret || bytes->size() > longestSecret)
            return unreadable;
        secrets.push_back(SecretBytes::copyOf(*bytes));
    }
    if (secrets.empty())
        return unreadable;
    return secrets;
}

Result<std::string> webhookSignature(const std::vector<SecretBytes>& secrets, const std::string& id,
                                     const std::string& timestamp, const std::string& body)
{
    const auto message = id + '.' + timestamp + '.' + body;
    std::string signatures;
    for (const auto& secret : secrets) {
        const auto code = crypto::hmacSha256(secret.reveal(), bytesOf(message));
        if (!code)
            return code.error();
        signatures += (signatures.empty() ? "v1," : " v1,") + toBase64(*code);
    }
    return signatures;
}

Result<std::unique_ptr<WebhookSink>> WebhookSink::create(WebhookAddress address, EventFormat format,
                                                         const Clock& clock)
{
    if (!domain::isPrivateAddress(address.url))
        return Error{ErrorKind::InvalidInput,
                     "A webhook's address begins with https:// (or leads to this machine).",
                     {},
                     "url"};
    return std::unique_ptr<WebhookSink>(new WebhookSink(std::move(address), format, clock));
}

int WebhookSink::stopWhenAsked(void* sink, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<WebhookSink*>(sink)->m_stopping ? 1 : 0;
}

bool WebhookSink::prepare()
{
    if (m_handle)
        return true;
    m_handle.reset(curl_easy_init());
    if (!m_handle)
        return false;
    auto* handle = m_handle.get();
    curl_easy_setopt(handle, CURLOPT_URL, m_address.url.c_str());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, totalSeconds);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &passOver);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &WebhookSink::stopWhenAsked);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, this);
    if (!m_address.caFile.empty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, m_address.caFile.c_str());
    return true;
}

Result<Done> WebhookSink::deliver(const SinkBatch& batch)
{
    if (batch.events.empty())
        return Done{};
    std::string body = "[";
    for (const auto& event : batch.events)
        body += (body.size() > 1 ? "," : "") + textOf(event, m_format);
    body += ']';
    // The same events make the same id: a receiver that keeps ids takes none of them twice.
    return send(batch.events.front().id.value + '-' + batch.events.back().id.value, body);
}

Result<Done> WebhookSink::send(const std::string& id, const std::string& body)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    const auto timestamp = std::to_string(now.time_since_epoch().count());
    const auto signature = webhookSignature(m_address.secrets, id, timestamp, body);
    if (!signature)
        return signature.error();
    Headers headers;
    headers.add(m_format == EventFormat::CloudEvents
                    ? "Content-Type: application/cloudevents-batch+json; charset=utf-8"
                    : "Content-Type: application/json");
    headers.add("webhook-id: " + id);
    headers.add("webhook-timestamp: " + timestamp);
    headers.add("webhook-signature: " + *signature);
    headers.add("Expect:"); // Nobody is asked first whether a few kilobytes are welcome.
    if (headers.get() == nullptr || !prepare())
        return Error{ErrorKind::Internal, "There is no memory for a connection."};
    auto* handle = m_handle.get();
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.c_str());
    const auto code = curl_easy_perform(handle);
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, nullptr);
    if (code != CURLE_OK) {
        m_handle.reset(); // A name may lead elsewhere by now.
        return failureOf(code);
    }
    return outcomeOf(status);
}

} // namespace strongroom::providers
