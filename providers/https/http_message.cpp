// Headers found, statuses told, and texts made fit for URLs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/http_message.h"

#include <algorithm>

namespace strongroom::providers {
namespace {

bool isUnreserved(char one)
{
    return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9')
           || one == '-' || one == '.' || one == '_' || one == '~';
}

/// What `one` becomes, written to `out` by whoever counts and whoever writes alike.
template <class Out>
void encode(std::string_view text, std::string_view kept, Out out)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char one : text) {
        if (isUnreserved(one) || kept.find(one) != std::string_view::npos) {
            out(one);
            continue;
        }
        const auto byte = static_cast<unsigned char>(one);
        out('%');
        out(digits[byte >> 4]);
        out(digits[byte & 15]);
    }
}

std::string encoded(std::string_view text, std::string_view kept)
{
    std::string result;
    encode(text, kept, [&](char one) { result += one; });
    return result;
}

std::string_view textOf(const SecretBytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.reveal().data()), bytes.size()};
}

} // namespace

std::string_view HttpAnswer::header(std::string_view name) const
{
    const auto found = std::ranges::find(headers, name, &HttpHeader::name);
    return found == headers.end() ? std::string_view() : std::string_view(found->value);
}

std::string_view HttpAnswer::text() const
{
    return textOf(body);
}

Error errorOfStatus(int status, std::string_view service)
{
    const std::string who(service);
    const auto detail = "status " + std::to_string(status);
    switch (status) {
    case 401:
        return {ErrorKind::Unauthenticated,
                who
                    + " does not accept these credentials. Check them, and that they have not "
                      "expired.",
                detail, "authentication"};
    case 403:
        return {ErrorKind::Forbidden, who + " accepts the credentials, but they may not do this.",
                detail, "permission"};
    case 404: return {ErrorKind::NotFound, who + " does not have this.", detail, "answer"};
    case 409:
    case 412:
        return {ErrorKind::VersionConflict, who + " says that somebody else changed it meanwhile.",
                detail, "answer"};
    case 413:
        return {ErrorKind::TooLarge, who + " does not take so much at once.", detail, "answer"};
    case 429:
        return {ErrorKind::RateLimited, who + " is asked too often. Try again later.", detail,
                "answer"};
    default: break;
    }
    if (status >= 500)
        return {ErrorKind::Unavailable,
                who + " has a problem of its own (status " + std::to_string(status)
                    + "). Try again later.",
                detail, "answer"};
    return {ErrorKind::Unavailable,
            who + " answers with status " + std::to_string(status) + ", which was not expected.",
            detail, "answer"};
}

std::string percentEncoded(std::string_view text)
{
    return encoded(text, "");
}

std::string percentEncodedPath(std::string_view path)
{
    return encoded(path, "/");
}

void FormBody::add(std::string_view name, std::string_view value)
{
    add(name, SecretBytes::copyOf(value));
}

void FormBody::add(std::string_view name, const SecretBytes& value)
{
    const auto write = [&](auto out) {
        if (!m_parts.empty())
            out('&');
        encode(name, "", out);
        out('=');
        encode(textOf(value), "", out);
    };
    std::size_t size = 0;
    write([&](char) { ++size; });
    SecretBytes part(size);
    std::size_t at = 0;
    write([&](char one) { part.writable()[at++] = static_cast<std::uint8_t>(one); });
    m_parts.push_back(std::move(part));
}

SecretBytes FormBody::take() const
{
    std::size_t size = 0;
    for (const auto& part : m_parts)
        size += part.size();
    SecretBytes whole(size);
    std::size_t at = 0;
    for (const auto& part : m_parts) {
        std::ranges::copy(part.reveal(), whole.writable().subspan(at).begin());
        at += part.size();
    }
    return whole;
}

} // namespace strongroom::providers
