// OpenBao's transit engine, driven by itself: a plain handle of libcurl and texts put together.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "runner/keyring/keyring.h"

#include "providers/https/outbound.h"

#include <curl/curl.h>

#include <string>
#include <vector>

namespace strongroom::bench {

struct TransitPlace
{
    std::string url{};
    std::string authorityFile{};
    std::string token{};
    std::string key{};
};

/// Our own client of that place.
runner::KeyMaker transitMaker(const TransitPlace& place, providers::Outbound& outbound);

/// Ends the program where the server refuses.
class DirectTransit
{
public:
    explicit DirectTransit(TransitPlace place);
    ~DirectTransit();
    DirectTransit(const DirectTransit&) = delete;
    DirectTransit& operator=(const DirectTransit&) = delete;

    std::vector<std::string> encrypt(int count, int batch);
    void rewrap(std::vector<std::string>& texts, int batch);

private:
    /// The ciphertexts of the answer, in their order.
    std::vector<std::string> ask(const std::string& verb, const std::string& body);

    const TransitPlace m_place;
    CURL* m_curl;
    curl_slist* m_headers;
};

} // namespace strongroom::bench
