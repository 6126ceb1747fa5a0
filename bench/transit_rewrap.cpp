// Batches as OpenBao's own documentation puts them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/transit_rewrap.h"

#include "providers/openbao/transit/transit_kek.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace strongroom::bench {
namespace {

std::size_t append(char* data, std::size_t size, std::size_t count, void* into)
{
    static_cast<std::string*>(into)->append(data, size * count);
    return size * count;
}

std::string contentOf(const std::string& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

runner::KeyMaker transitMaker(const TransitPlace& place, providers::Outbound& outbound)
{
    return [place, &outbound](const domain::KeyDefinition& definition, const SecretBytes&) {
        const auto credentials = providers::KeyCredentials::parse(
            SecretBytes::copyOf("{\"token\":\"" + place.token + "\"}"));
        return providers::TransitKek::create(kekIdOf(definition), definition.settings, *credentials,
                                             contentOf(place.authorityFile), outbound);
    };
}

DirectTransit::DirectTransit(TransitPlace place)
    : m_place(std::move(place)), m_curl(curl_easy_init()),
      m_headers(curl_slist_append(nullptr, ("X-Vault-Token: " + m_place.token).c_str()))
{
    m_headers = curl_slist_append(m_headers, "Expect:");
    curl_easy_setopt(m_curl, CURLOPT_CAINFO, m_place.authorityFile.c_str());
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, m_headers);
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &append);
}

DirectTransit::~DirectTransit()
{
    curl_slist_free_all(m_headers);
    curl_easy_cleanup(m_curl);
}

std::vector<std::string> DirectTransit::ask(const std::string& verb, const std::string& body)
{
    std::string answer;
    const auto url = m_place.url + "/v1/transit/" + verb + '/' + m_place.key;
    curl_easy_setopt(m_curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(m_curl, CURLOPT_POSTFIELDS, body.c_str());
    curl_easy_setopt(m_curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, &answer);
    if (curl_easy_perform(m_curl) != CURLE_OK) {
        std::fputs("OpenBao does not answer\n", stderr);
        std::exit(1);
    }
    std::vector<std::string> texts;
    constexpr std::string_view before = "\"ciphertext\":\"";
    for (auto at = answer.find(before); at != std::string::npos; at = answer.find(before, at)) {
        at += before.size();
        texts.push_back(answer.substr(at, answer.find('"', at) - at));
    }
    return texts;
}

std::vector<std::string> DirectTransit::encrypt(int count, int batch)
{
    std::vector<std::string> texts;
    const auto dek = toBase64(Bytes(32, 7));
    while (static_cast<int>(texts.size()) < count) {
        std::string body = "{\"batch_input\":[";
        for (int i = 0; i < batch; ++i)
            body += (i == 0 ? "{\"plaintext\":\"" : ",{\"plaintext\":\"") + dek + "\"}";
        const auto more = ask("encrypt", body + "]}");
        if (static_cast<int>(more.size()) != batch) {
            std::fputs("OpenBao does not encrypt\n", stderr);
            std::exit(1);
        }
        texts.insert(texts.end(), more.begin(), more.end());
    }
    return texts;
}

void DirectTransit::rewrap(std::vector<std::string>& texts, int batch)
{
    for (std::size_t at = 0; at < texts.size(); at += static_cast<std::size_t>(batch)) {
        const auto end = std::min(at + static_cast<std::size_t>(batch), texts.size());
        std::string body = "{\"batch_input\":[";
        for (auto i = at; i < end; ++i)
            body += (i == at ? "{\"ciphertext\":\"" : ",{\"ciphertext\":\"") + texts[i] + "\"}";
        auto anew = ask("rewrap", body + "]}");
        if (anew.size() != end - at) {
            std::fputs("OpenBao does not re-wrap\n", stderr);
            std::exit(1);
        }
        std::move(anew.begin(), anew.end(), texts.begin() + static_cast<std::ptrdiff_t>(at));
    }
}

} // namespace strongroom::bench
