// Requests by libcurl, bounded in size and time; handles are kept for their open connections.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openfga/openfga_connection.h"

#include "models/domain/provider_address.h"
#include "providers/openfga/answers.h"

#include <boost/json/serialize.hpp>

namespace strongroom::providers {
namespace {

constexpr std::size_t largest = 64U << 20;
constexpr std::size_t mostIdle = 16;
constexpr long connectSeconds = 3;
constexpr long totalSeconds = 10;

std::size_t append(char* data, std::size_t size, std::size_t count, void* into)
{
    auto& text = *static_cast<std::string*>(into);
    if (text.size() + size * count > largest)
        return 0; // Ends the transfer with an error.
    text.append(data, size * count);
    return size * count;
}

Error failureOf(CURLcode code)
{
    const auto* why = curl_easy_strerror(code);
    if (code == CURLE_PEER_FAILED_VERIFICATION)
        return {ErrorKind::Untrusted, "The authorization server's certificate is not trusted.",
                why};
    if (code == CURLE_OPERATION_TIMEDOUT)
        return {ErrorKind::TimedOut, "The authorization server did not answer in time.", why};
    return {ErrorKind::Unavailable, "The authorization server cannot be reached. Try again.", why};
}

} // namespace

Result<std::unique_ptr<OpenfgaConnection>> OpenfgaConnection::create(OpenfgaAddress address)
{
    if (!domain::isPrivateAddress(address.url))
        return Error{ErrorKind::InvalidInput,
                     "The authorization server's address must begin with https:// (or lead to this "
                     "machine).",
                     {},
                     "url"};
    while (address.url.ends_with('/'))
        address.url.pop_back();
    return std::unique_ptr<OpenfgaConnection>(new OpenfgaConnection(std::move(address)));
}

Result<OpenfgaConnection::Answer> OpenfgaConnection::get(const std::string& path)
{
    return send("GET", path, {});
}

Result<OpenfgaConnection::Answer> OpenfgaConnection::post(const std::string& path,
                                                          const boost::json::value& body)
{
    return send("POST", path, boost::json::serialize(body));
}

OpenfgaConnection::Handle OpenfgaConnection::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            auto handle = std::move(m_idle.back());
            m_idle.pop_back();
            return handle;
        }
    }
    Handle handle(curl_easy_init(), &curl_easy_cleanup);
    if (handle)
        prepare(handle.get());
    return handle;
}

void OpenfgaConnection::keep(Handle handle)
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.size() < mostIdle)
        m_idle.push_back(std::move(handle));
}

void OpenfgaConnection::prepare(CURL* handle) const
{
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, totalSeconds);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &append);
    if (!m_address.caFile.empty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, m_address.caFile.c_str());
    if (m_address.token) {
        const auto token = m_address.token->reveal();
        const std::string text(token.begin(), token.end());
        curl_easy_setopt(handle, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
        curl_easy_setopt(handle, CURLOPT_XOAUTH2_BEARER, text.c_str());
    }
}

Result<OpenfgaConnection::Answer>
OpenfgaConnection::send(const char* method, const std::string& path, const std::string& body)
{
    auto handle = take();
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(
        curl_slist_append(nullptr, "Content-Type: application/json"), &curl_slist_free_all);
    if (!handle || !headers)
        return Error{ErrorKind::Internal, "There is no memory for another connection."};
    std::string answer;
    const auto url = m_address.url + path;
    curl_easy_setopt(handle.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle.get(), CURLOPT_WRITEDATA, &answer);
    // A POST in all but its name: one handle serves every method without a trace of the last one.
    curl_easy_setopt(handle.get(), CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(handle.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDSIZE_LARGE,
                     static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDS, body.c_str());
    const auto code = curl_easy_perform(handle.get());
    long status = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_easy_setopt(handle.get(), CURLOPT_HTTPHEADER, nullptr);
    if (code != CURLE_OK)
        return failureOf(code);
    keep(std::move(handle));
    return readAnswer(status, answer);
}

} // namespace strongroom::providers
