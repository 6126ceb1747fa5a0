// Discovery and keys by libcurl, bounded in size and time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/oidc/key_fetcher.h"

#include "models/domain/provider_address.h"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <curl/curl.h>

#include <memory>

namespace strongroom::providers {
namespace {

constexpr std::size_t largest = 1U << 20;
constexpr long connectSeconds = 5;
constexpr long totalSeconds = 10;
constexpr std::chrono::seconds pauseAfterFailure{3};

std::size_t append(char* data, std::size_t size, std::size_t count, void* into)
{
    auto& text = *static_cast<std::string*>(into);
    if (text.size() + size * count > largest)
        return 0; // Ends the transfer with an error.
    text.append(data, size * count);
    return size * count;
}

} // namespace

KeyFetcher::KeyFetcher(std::string issuer, std::string caFile, const Clock& clock,
                       std::string keysAddress)
    : m_issuer(std::move(issuer)), m_caFile(std::move(caFile)),
      m_keysAddress(std::move(keysAddress)), m_clock(clock)
{}

Result<std::string> KeyFetcher::keys(bool fresh)
{
    const std::scoped_lock lock(m_mutex);
    const auto age = m_clock.now() - m_fetchedAt;
    const auto allowed = fresh ? std::chrono::milliseconds(std::chrono::minutes(1))
                               : std::chrono::milliseconds(std::chrono::hours(1));
    if (!m_keys.empty() && age < allowed)
        return m_keys;
    // Whoever sends tokens that fit no key must not keep all of us waiting for a silent provider.
    if (m_failedAt == Timestamp{} || m_clock.now() - m_failedAt >= pauseAfterFailure) {
        auto fetched = fetchKeys();
        if (fetched) {
            m_keys = std::move(*fetched);
            m_fetchedAt = m_clock.now();
            m_failedAt = {};
            return m_keys;
        }
        m_failedAt = m_clock.now();
        m_failure = fetched.error();
    }
    // Keys that were right a while ago serve on while their source cannot be reached.
    if (!m_keys.empty())
        return m_keys;
    return m_failure;
}

Result<std::string> KeyFetcher::fetchKeys()
{
    if (!m_keysAddress.empty())
        return fetch(m_keysAddress);
    const auto discovery = fetch(domain::discoveryAddress(m_issuer));
    if (!discovery)
        return discovery;
    boost::json::error_code failed;
    const auto document = boost::json::parse(*discovery, failed);
    const auto* issuer = failed                 ? nullptr
                         : document.is_object() ? document.get_object().if_contains("issuer")
                                                : nullptr;
    const auto* uri = issuer == nullptr ? nullptr : document.get_object().if_contains("jwks_uri");
    if (issuer == nullptr || uri == nullptr || !uri->is_string()
        || *issuer != boost::json::string(m_issuer))
        return Error{ErrorKind::Forged,
                     "The identity provider's own description does not fit its address."};
    const std::string address = uri->get_string().c_str();
    if (!domain::isPrivateAddress(address))
        return Error{ErrorKind::Forged,
                     "The identity provider names keys at an address that others may answer for."};
    return fetch(address);
}

Result<std::string> KeyFetcher::fetch(const std::string& url) const
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(),
                                                                   &curl_easy_cleanup);
    std::string body;
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, totalSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, &append);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &body);
    if (!m_caFile.empty())
        curl_easy_setopt(curl.get(), CURLOPT_CAINFO, m_caFile.c_str());
    const auto code = curl_easy_perform(curl.get());
    if (code == CURLE_PEER_FAILED_VERIFICATION)
        return Error{ErrorKind::Untrusted, "The identity provider's certificate is not trusted.",
                     curl_easy_strerror(code)};
    // A redirect would make another site's words the provider's: none is followed.
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    constexpr long fine = 200;
    if (code == CURLE_OK && status != fine)
        return Error{ErrorKind::Unavailable,
                     "The identity provider does not answer at its own address.",
                     "status " + std::to_string(status)};
    if (code != CURLE_OK)
        return Error{ErrorKind::Unavailable, "The identity provider cannot be reached. Try again.",
                     curl_easy_strerror(code)};
    return body;
}

} // namespace strongroom::providers
