// Secret addresses, read strictly: what is not canonical is refused, never mended.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/secret_uri.h"

#include "base/codec.h"
#include "models/domain/secret.h"

#include <charconv>
#include <vector>

namespace strongroom::domain {
namespace {

constexpr std::string_view scheme = "secret://";

const Error notCanonical{ErrorKind::InvalidInput, "This is not a secret address."};

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text = text.substr(end + 1);
    }
}

/// Unreserved characters of RFC 3986, section 2.3, stand for themselves; all others are escaped.
std::string escape(std::string_view key)
{
    std::string text;
    for (const char c : key) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                           || (c >= '0' && c <= '9')
                           || std::string_view("-._~").find(c) != std::string_view::npos;
        if (plain) {
            text += c;
        } else {
            const auto byte = static_cast<std::uint8_t>(c);
            text += "%" + toHex(std::span(&byte, 1));
        }
    }
    return text;
}

std::optional<std::string> unescape(std::string_view text)
{
    std::string key;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            key += text[i];
            continue;
        }
        const auto byte = fromHex(text.substr(i + 1, 2));
        if (!byte || byte->size() != 1)
            return std::nullopt;
        key += static_cast<char>(byte->front());
        i += 2;
    }
    // One key has one spelling.
    return escape(key) == text ? std::optional(key) : std::nullopt;
}

std::optional<std::uint32_t> versionOf(std::string_view text)
{
    std::uint32_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc() || end != text.data() + text.size() || number == 0
        || text.front() == '0')
        return std::nullopt;
    return number;
}

} // namespace

Result<SecretUri> SecretUri::of(std::string_view organization, std::string_view secret,
                                std::optional<std::string> environment,
                                std::optional<std::string> key,
                                std::optional<std::uint32_t> version)
{
    if (!isSlug(organization) || !isSlug(secret) || (environment && !isSlug(*environment))
        || (key && !isKeyName(*key)) || (version && *version == 0))
        return notCanonical;
    SecretUri uri;
    uri.m_organization = organization;
    uri.m_secret = secret;
    uri.m_environment = std::move(environment);
    uri.m_key = std::move(key);
    uri.m_version = version;
    return uri;
}

Result<SecretUri> SecretUri::parse(std::string_view text)
{
    if (!text.starts_with(scheme))
        return notCanonical;
    text.remove_prefix(scheme.size());
    const auto question = text.find('?');
    const auto path = split(text.substr(0, question), '/');
    if (path.size() < 2 || path.size() > 3)
        return notCanonical;
    std::optional<std::string> key;
    if (path.size() == 3) {
        key = unescape(path[2]);
        if (!key)
            return notCanonical;
    }
    std::optional<std::string> environment;
    std::optional<std::uint32_t> version;
    if (question != std::string_view::npos) {
        auto fields = split(text.substr(question + 1), '&');
        auto field = fields.begin();
        if (field != fields.end() && field->starts_with("env="))
            environment = std::string((field++)->substr(4));
        if (field != fields.end() && field->starts_with("version=")) {
            version = versionOf((field++)->substr(8));
            if (!version)
                return notCanonical;
        }
        if (field != fields.end())
            return notCanonical;
    }
    return of(path[0], path[1], std::move(environment), std::move(key), version);
}

Result<SecretUri> SecretUri::parseReference(std::string_view text, std::string_view organization)
{
    const auto parts = split(text, '/');
    const auto at = [&parts](std::size_t i) {
        return i < parts.size() ? parts[i] : std::string_view();
    };
    const auto keyAt = [&](std::size_t i) {
        return parts.size() > i ? std::optional(std::string(parts[i])) : std::nullopt;
    };
    if (at(0) == "$secrets-group" && parts.size() == 3)
        return of(organization, at(1), {}, keyAt(2));
    if (at(0) != "$secret")
        return notCanonical;
    if (at(1).starts_with('@')) {
        if (parts.size() < 3 || parts.size() > 4)
            return notCanonical;
        return of(organization, at(2), std::string(at(1).substr(1)), keyAt(3));
    }
    if (parts.size() < 2 || parts.size() > 3)
        return notCanonical;
    return of(organization, at(1), {}, keyAt(2));
}

std::string SecretUri::text() const
{
    std::string text = std::string(scheme) + m_organization + '/' + m_secret;
    if (m_key)
        text += '/' + escape(*m_key);
    if (m_environment)
        text += "?env=" + *m_environment;
    if (m_version)
        text += (m_environment ? "&version=" : "?version=") + std::to_string(*m_version);
    return text;
}

} // namespace strongroom::domain
