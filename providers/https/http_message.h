// A request to somebody's HTTPS service, and its answer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::providers {

struct HttpHeader
{
    std::string name{};
    std::string value{};
};

/// A header whose value no log, error or left-over memory may show: a token, say.
struct SecretHeader
{
    std::string name{};
    SecretBytes value;
};

struct HttpAnswer
{
    int status = 0;
    std::vector<HttpHeader> headers{}; ///< Names in lower case, in the order they came.
    SecretBytes body{0};

    /// The first of that (lower-case) name; empty without one.
    std::string_view header(std::string_view name) const;
    /// Into the body: gone with it.
    std::string_view text() const;
    bool isFine() const { return status >= 200 && status < 300; }
};

struct HttpRequest
{
    std::string method = "GET";
    std::string url{};
    std::vector<HttpHeader> headers{};
    std::vector<SecretHeader> secretHeaders{};
    SecretBytes body{0};
    /// Making it twice does no more than making it once: it may be made again when its answer is
    /// lost, or is "later".
    bool repeatable = false;
    /// For services that say "later" by another status than 429 and 503.
    bool (*isBusy)(const HttpAnswer&) = nullptr;
};

/// What has to be told to a person of an answer that is no success, where the service itself adds
/// nothing: "authentication", "permission" or "answer" in `field`. `service` begins the sentence:
/// "The vault".
Error errorOfStatus(int status, std::string_view service);

/// All but letters, digits and "-._~" as %XX (RFC 3986).
std::string percentEncoded(std::string_view text);
/// The same, with slashes as they are.
std::string percentEncodedPath(std::string_view path);

/// "a=1&b=2", both sides encoded, of names and values that may be secret.
class FormBody
{
public:
    void add(std::string_view name, std::string_view value);
    void add(std::string_view name, const SecretBytes& value);
    SecretBytes take() const;

private:
    std::vector<SecretBytes> m_parts{};
};

} // namespace strongroom::providers
