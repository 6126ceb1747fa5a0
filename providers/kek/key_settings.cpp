// Settings by name; credentials parsed in memory that is wiped.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/kek/key_settings.h"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <algorithm>

namespace strongroom::providers {

SettingsReader::SettingsReader(const KeySettings& settings,
                               std::initializer_list<std::string_view> known)
    : m_settings(settings)
{
    for (const auto& [name, value] : settings)
        if (std::ranges::find(known, std::string_view(name)) == known.end())
            fail(name, "left out: this kind of key has no such setting");
}

std::string SettingsReader::text(std::string_view name)
{
    auto value = textOr(name);
    if (value.empty())
        fail(name, "given");
    return value;
}

std::string SettingsReader::textOr(std::string_view name, std::string_view fallback)
{
    const auto found = m_settings.find(std::string(name));
    return found == m_settings.end() ? std::string(fallback) : found->second;
}

void SettingsReader::fail(std::string_view name, std::string_view what)
{
    if (!m_ok)
        return;
    m_ok = false;
    m_error = {ErrorKind::InvalidInput,
               "The key's setting \"" + std::string(name) + "\" must be " + std::string(what) + ".",
               {},
               "settings." + std::string(name)};
}

Result<KeyCredentials> KeyCredentials::parse(const SecretBytes& text)
{
    KeyCredentials credentials;
    if (text.size() == 0)
        return credentials;
    const Error unreadable{ErrorKind::InvalidInput,
                           "The key's credentials cannot be read. Enter them again.",
                           {},
                           "credentials"};
    // A parsed text takes less room than four times its bytes and a little; what does not fit is
    // refused, since more room would come from memory that nobody wipes.
    SecretBytes room(4 * text.size() + 4096);
    auto place = room.writable();
    boost::json::monotonic_resource resource(place.data(), place.size());
    boost::system::error_code failed;
    const auto bytes = text.reveal();
    const auto value = boost::json::parse(
        boost::json::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()), failed,
        &resource);
    if (failed || !value.is_object())
        return unreadable;
    for (const auto& member : value.get_object()) {
        if (!member.value().is_string())
            continue; // A vendor's key file may hold more than we need.
        const auto& content = member.value().get_string();
        credentials.m_fields.emplace(std::string(member.key()),
                                     SecretBytes::copyOf(std::string_view(content)));
    }
    if (credentials.m_fields.empty())
        return unreadable;
    return credentials;
}

Result<SecretBytes> KeyCredentials::field(std::string_view name) const
{
    const auto found = m_fields.find(name);
    if (found == m_fields.end() || found->second.size() == 0)
        return Error{ErrorKind::InvalidInput,
                     "The key's credentials lack \"" + std::string(name) + "\". Enter them again.",
                     {},
                     "credentials"};
    return found->second.clone();
}

std::string KeyCredentials::nameOr(std::string_view name, std::string_view fallback) const
{
    const auto found = m_fields.find(name);
    if (found == m_fields.end())
        return std::string(fallback);
    const auto bytes = found->second.reveal();
    return {bytes.begin(), bytes.end()};
}

} // namespace strongroom::providers
