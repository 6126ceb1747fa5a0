// The one canonical name of a secret, and the short forms that services write.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::domain {

/// secret://<org>/<secret>[/<key>][?env=<environment>][&version=<n>]. Always valid: the only ways
/// to one are the functions below, so whoever holds it need not check it again. Slugs throughout.
class SecretUri
{
public:
    /// Fails with InvalidInput for what is not the canonical form, to the letter.
    static Result<SecretUri> parse(std::string_view text);
    /// $secrets-group/<secret>/<key>, $secret/<secret>[/<key>], $secret/@<env>/<secret>[/<key>].
    static Result<SecretUri> parseReference(std::string_view text, std::string_view organization);
    /// Of parts that stand already: slugs and a key name. Fails with InvalidInput if one of them is
    /// not.
    static Result<SecretUri> of(std::string_view organization, std::string_view secret,
                                std::optional<std::string> environment = {},
                                std::optional<std::string> key = {},
                                std::optional<std::uint32_t> version = {});

    const std::string& organization() const { return m_organization; }
    const std::string& secret() const { return m_secret; }
    const std::optional<std::string>& key() const { return m_key; }
    const std::optional<std::string>& environment() const { return m_environment; }
    const std::optional<std::uint32_t>& version() const { return m_version; }

    std::string text() const;

    friend bool operator==(const SecretUri&, const SecretUri&) = default;

private:
    SecretUri() = default;

    std::string m_organization;
    std::string m_secret;
    std::optional<std::string> m_key;
    std::optional<std::string> m_environment;
    std::optional<std::uint32_t> m_version;
};

} // namespace strongroom::domain
