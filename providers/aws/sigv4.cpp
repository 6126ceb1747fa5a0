// The steps of AWS's "Signature Version 4 signing process", each by its name there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/aws/sigv4.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/kdf/hmac.h"

#include <curl/curl.h>
#include <string.h>

#include <algorithm>
#include <map>
#include <memory>

namespace strongroom::providers {
namespace {

constexpr std::string_view algorithm = "AWS4-HMAC-SHA256";

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char one) {
        return one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one;
    });
    return text;
}

/// Trimmed, and each run of white space one space.
std::string squeezed(std::string_view text)
{
    std::string result;
    bool gap = false;
    for (const char one : text) {
        if (one == ' ' || one == '\t' || one == '\n' || one == '\r') {
            gap = !result.empty();
            continue;
        }
        if (gap)
            result += ' ';
        gap = false;
        result += one;
    }
    return result;
}

std::map<std::string, std::string> canonicalHeaders(const CanonicalInput& input)
{
    std::map<std::string, std::string> headers;
    for (const auto& [name, value] : input.headers) {
        const auto [place, isNew] = headers.try_emplace(lowered(name), squeezed(value));
        if (!isNew)
            place->second += ',' + squeezed(value);
    }
    return headers;
}

/// RFC 3986, section 5.2.4, and no slash twice.
std::string normalized(std::string_view path)
{
    std::vector<std::string_view> kept;
    std::size_t at = 0;
    while (at < path.size()) {
        const auto end = std::min(path.find('/', at), path.size());
        const auto segment = path.substr(at, end - at);
        if (segment == ".." && !kept.empty())
            kept.pop_back();
        else if (!segment.empty() && segment != "." && segment != "..")
            kept.push_back(segment);
        at = end + 1;
    }
    std::string result;
    for (const auto segment : kept)
        result.append("/").append(segment);
    if (result.empty() || path.ends_with('/'))
        result += '/';
    return result;
}

std::string decoded(std::string_view text)
{
    int size = 0;
    char* plain = curl_easy_unescape(nullptr, text.data(), static_cast<int>(text.size()), &size);
    if (plain == nullptr)
        return std::string(text);
    std::string copy(plain, static_cast<std::size_t>(size));
    curl_free(plain);
    return copy;
}

std::string canonicalQuery(std::string_view query)
{
    std::vector<std::pair<std::string, std::string>> parameters;
    while (!query.empty()) {
        const auto pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        if (pair.empty())
            continue;
        const auto equals = std::min(pair.find('='), pair.size());
        const auto value = equals < pair.size() ? pair.substr(equals + 1) : std::string_view();
        parameters.emplace_back(percentEncoded(decoded(pair.substr(0, equals))),
                                percentEncoded(decoded(value)));
    }
    std::ranges::sort(parameters);
    std::string result;
    for (const auto& [name, value] : parameters) {
        if (!result.empty())
            result += '&';
        result += name + '=' + value;
    }
    return result;
}

std::string dateOf(Timestamp time)
{
    return amzDate(time).substr(0, 8);
}

std::string partOf(CURLU* url, CURLUPart part)
{
    char* text = nullptr;
    if (curl_url_get(url, part, &text, 0) != CURLUE_OK)
        return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

} // namespace

std::string signedHeaders(const CanonicalInput& input)
{
    std::string names;
    for (const auto& [name, value] : canonicalHeaders(input))
        names += (names.empty() ? "" : ";") + name;
    return names;
}

std::string canonicalRequest(const CanonicalInput& input)
{
    const auto path = input.normalizesPath ? normalized(input.path) : input.path;
    std::string result =
        input.method + '\n' + percentEncodedPath(path) + '\n' + canonicalQuery(input.query) + '\n';
    for (const auto& [name, value] : canonicalHeaders(input))
        result.append(name).append(":").append(value).append("\n");
    return result + '\n' + signedHeaders(input) + '\n' + input.bodyHash;
}

std::string amzDate(Timestamp time)
{
    auto text = toRfc3339(time).substr(0, 19); // 2015-08-30T12:36:00
    std::erase_if(text, [](char one) { return one == '-' || one == ':'; });
    return text + 'Z';
}

std::string credentialScope(const SigningScope& scope)
{
    return dateOf(scope.time) + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

std::string stringToSign(const std::string& canonical, const SigningScope& scope)
{
    return std::string(algorithm) + '\n' + amzDate(scope.time) + '\n' + credentialScope(scope)
           + '\n' + toHex(crypto::sha256(bytesOf(canonical)));
}

Result<std::string> signature(const SecretBytes& secretKey, const SigningScope& scope,
                              const std::string& toSign)
{
    constexpr std::string_view prefix = "AWS4";
    SecretBytes key(prefix.size() + secretKey.size());
    std::ranges::copy(secretKey.reveal(), std::ranges::copy(prefix, key.writable().begin()).out);
    for (const auto& part :
         {dateOf(scope.time), scope.region, scope.service, std::string("aws4_request"), toSign}) {
        auto next = crypto::hmac(crypto::HashAlgorithm::Sha256, key.reveal(), bytesOf(part));
        if (!next)
            return next.error();
        key = std::move(*next);
    }
    return toHex(key.reveal());
}

Result<Done> signRequest(HttpRequest& request, const AwsCredentials& credentials,
                         const SigningScope& scope)
{
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), &curl_url_cleanup);
    if (!url || curl_url_set(url.get(), CURLUPART_URL, request.url.c_str(), 0) != CURLUE_OK)
        return Error{ErrorKind::InvalidInput, "The address cannot be read.", {}, "address"};
    const auto port = partOf(url.get(), CURLUPART_PORT);
    const auto host = partOf(url.get(), CURLUPART_HOST);
    CanonicalInput input{request.method, partOf(url.get(), CURLUPART_PATH),
                         partOf(url.get(), CURLUPART_QUERY)};
    input.bodyHash = toHex(crypto::sha256(request.body.reveal()));
    input.headers.emplace_back("host", port.empty() ? host : host + ':' + port);
    request.headers.push_back({"X-Amz-Date", amzDate(scope.time)});
    for (const auto& header : request.headers)
        input.headers.emplace_back(header.name, header.value);
    if (credentials.sessionToken) {
        const auto token = credentials.sessionToken->reveal();
        input.headers.emplace_back("X-Amz-Security-Token", std::string(token.begin(), token.end()));
        request.secretHeaders.push_back(
            {"X-Amz-Security-Token", credentials.sessionToken->clone()});
    }
    auto canonical = canonicalRequest(input);
    const auto signedBy = signature(credentials.secretKey, scope, stringToSign(canonical, scope));
    ::explicit_bzero(canonical.data(), canonical.size());
    ::explicit_bzero(input.headers.back().second.data(), input.headers.back().second.size());
    if (!signedBy)
        return signedBy.error();
    request.headers.push_back(
        {"Authorization", std::string(algorithm) + " Credential=" + credentials.accessKeyId + '/'
                              + credentialScope(scope) + ", SignedHeaders=" + signedHeaders(input)
                              + ", Signature=" + *signedBy});
    return Done{};
}

} // namespace strongroom::providers
