// One batch at a time by libcurl; what comes meanwhile waits, or is dropped.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/otlp/otlp_exporter.h"

#include "models/domain/provider_address.h"
#include "providers/otlp/otlp_json.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstdlib>

namespace strongroom::providers {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::seconds graceAtTheEnd{1};
constexpr std::chrono::milliseconds firstPause{500};
constexpr long connectSeconds = 3;
constexpr long totalSeconds = 10;

std::int64_t ticks(Steady::time_point time)
{
    return time.time_since_epoch().count();
}

std::size_t ignore(char*, std::size_t size, std::size_t count, void*)
{
    return size * count;
}

/// Given what `endBy` points to; other than zero ends the transfer.
int stopped(void* endBy, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto end = static_cast<const std::atomic<std::int64_t>*>(endBy)->load();
    return end != 0 && ticks(Steady::now()) > end ? 1 : 0;
}

std::string environmentText(const char* name)
{
    const char* text = std::getenv(name);
    return text == nullptr ? std::string() : text;
}

} // namespace

Result<std::unique_ptr<OtlpExporter>> OtlpExporter::create(OtlpSettings settings)
{
    if (!domain::isPrivateAddress(settings.endpoint))
        return Error{ErrorKind::InvalidInput,
                     "The trace collector's address must begin with https:// (or lead to this "
                     "machine).",
                     {},
                     "otlp_endpoint"};
    while (settings.endpoint.ends_with('/'))
        settings.endpoint.pop_back();
    return std::unique_ptr<OtlpExporter>(new OtlpExporter(std::move(settings)));
}

OtlpExporter::OtlpExporter(OtlpSettings settings)
    : m_settings(std::move(settings)), m_thread([this] { run(); })
{}

OtlpExporter::~OtlpExporter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_endBy = ticks(Steady::now() + graceAtTheEnd);
    }
    m_wake.notify_all();
    m_thread.join();
}

void OtlpExporter::take(Span span)
{
    bool full = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.size() >= m_settings.mostWaiting) {
            ++m_dropped;
            return;
        }
        m_waiting.push_back(std::move(span));
        full = m_waiting.size() >= m_settings.mostAtOnce;
    }
    if (full)
        m_wake.notify_one();
}

void OtlpExporter::run()
{
    while (true) {
        const auto batch = nextBatch();
        if (batch.empty())
            return;
        deliver(batch);
    }
}

std::vector<Span> OtlpExporter::nextBatch()
{
    std::unique_lock lock(m_mutex);
    const auto due = [this] { return m_endBy != 0 || m_waiting.size() >= m_settings.mostAtOnce; };
    while (!m_wake.wait_for(lock, m_settings.between, due) && m_waiting.empty())
        ;
    std::vector<Span> batch;
    const auto end =
        m_waiting.begin()
        + static_cast<std::ptrdiff_t>(std::min(m_waiting.size(), m_settings.mostAtOnce));
    std::move(m_waiting.begin(), end, std::back_inserter(batch));
    m_waiting.erase(m_waiting.begin(), end);
    return batch;
}

void OtlpExporter::deliver(const std::vector<Span>& batch)
{
    const auto body = otlpJson(batch, m_settings.service);
    auto pause = std::min(firstPause, m_settings.longestPause);
    auto outcome = post(body);
    while (outcome == Outcome::TryAgain) {
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, pause, [this] { return m_endBy != 0; }))
            break; // Once was enough: the program ends.
        lock.unlock();
        pause = std::min(pause * 2, m_settings.longestPause);
        outcome = post(body);
    }
    (outcome == Outcome::Taken ? m_sent : m_dropped) += batch.size();
}

OtlpExporter::Outcome OtlpExporter::post(const std::string& body)
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(),
                                                                     &curl_easy_cleanup);
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(
        curl_slist_append(nullptr, "Content-Type: application/json"), &curl_slist_free_all);
    if (!handle || !headers)
        return Outcome::TryAgain;
    const auto url = m_settings.endpoint + "/v1/traces";
    auto* curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, totalSeconds);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &ignore);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &stopped);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &m_endBy);
    if (!m_settings.caFile.empty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, m_settings.caFile.c_str());
    if (curl_easy_perform(curl) != CURLE_OK)
        return Outcome::TryAgain;
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status >= 200 && status < 300)
        return Outcome::Taken;
    // The four that OTLP/HTTP calls worth another try.
    const bool again = status == 429 || status == 502 || status == 503 || status == 504;
    return again ? Outcome::TryAgain : Outcome::Refused;
}

Result<std::unique_ptr<OtlpExporter>> otlpFromEnvironment(std::string service)
{
    OtlpSettings settings;
    settings.endpoint = environmentText("OTEL_EXPORTER_OTLP_ENDPOINT");
    settings.caFile = environmentText("OTEL_EXPORTER_OTLP_CERTIFICATE");
    settings.service = std::move(service);
    if (settings.endpoint.empty())
        return std::unique_ptr<OtlpExporter>();
    return OtlpExporter::create(std::move(settings));
}

} // namespace strongroom::providers
