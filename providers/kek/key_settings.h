// What a key's definition says about it, read strictly: a misspelt setting must not become none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace strongroom::providers {

using KeySettings = std::map<std::string, std::string>;

/// Collects the first thing that is wrong, with Error::field "settings.<name>".
class SettingsReader
{
public:
    SettingsReader(const KeySettings& settings, std::initializer_list<std::string_view> known);

    std::string text(std::string_view name);
    std::string textOr(std::string_view name, std::string_view fallback = {});
    void fail(std::string_view name, std::string_view what);

    bool ok() const { return m_ok; }
    const Error& error() const { return m_error; }

private:
    const KeySettings& m_settings;
    bool m_ok = true;
    Error m_error{};
};

/// Credentials: one JSON object of texts, which is wiped wherever it was.
class KeyCredentials
{
public:
    /// None, if `text` is empty. Fails with InvalidInput, without saying what it read.
    static Result<KeyCredentials> parse(const SecretBytes& text);

    bool empty() const { return m_fields.empty(); }
    bool has(std::string_view name) const { return m_fields.find(name) != m_fields.end(); }
    /// Fails with InvalidInput, naming the field, if it is absent.
    Result<SecretBytes> field(std::string_view name) const;
    /// Of a field that is no secret: an account, an id.
    std::string nameOr(std::string_view name, std::string_view fallback = {}) const;

private:
    std::map<std::string, SecretBytes, std::less<>> m_fields{};
};

} // namespace strongroom::providers
