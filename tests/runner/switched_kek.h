// A key "elsewhere" that a test can switch off, lose, or ask how often it was used.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/kek/local_kek.h"
#include "runner/keyring/keyring.h"

#include <map>
#include <memory>

namespace strongroom::runner {

/// What the key's keeper would know.
struct Keeper
{
    std::map<std::string, SecretBytes> keys{};
    bool shut = false;
    Error refusal{ErrorKind::Forbidden, "The key is disabled. Enable it.", {}, "key_state"};
    int asked = 0;
    std::string credentials{}; ///< Of the last key that was made.
};

class SwitchedKek final : public providers::KeyEncryptionKey
{
public:
    SwitchedKek(std::string id, std::string name, Keeper& keeper)
        : m_id(std::move(id)), m_name(std::move(name)), m_keeper(keeper)
    {}
    const std::string& id() const override { return m_id; }
    Result<Bytes> wrap(const domain::DekPlace& place, const SecretBytes& dek) override
    {
        if (auto there = reach(); !there)
            return there.error();
        return local().wrap(place, dek);
    }
    Result<SecretBytes> unwrap(const domain::DekPlace& place,
                               std::span<const std::uint8_t> wrapped) override
    {
        if (auto there = reach(); !there)
            return there.error();
        return local().unwrap(place, wrapped);
    }

private:
    Result<Done> reach()
    {
        ++m_keeper.asked;
        if (m_keeper.shut || m_keeper.keys.count(m_name) == 0)
            return m_keeper.refusal;
        return Done{};
    }
    providers::LocalKek local() const
    {
        return providers::LocalKek(m_keeper.keys.at(m_name).clone(), m_id);
    }

    const std::string m_id;
    const std::string m_name;
    Keeper& m_keeper;
};

/// Keys by their setting "key".
inline KeyMaker makerOf(Keeper& keeper)
{
    return
        [&keeper](const domain::KeyDefinition& definition,
                  const SecretBytes& text) -> Result<std::unique_ptr<providers::KeyEncryptionKey>> {
            const auto credentials = providers::KeyCredentials::parse(text);
            if (!credentials)
                return credentials.error();
            providers::SettingsReader reader(definition.settings, {"key"});
            const auto name = reader.text("key");
            if (!reader.ok())
                return reader.error();
            keeper.credentials = credentials->nameOr("token");
            return std::unique_ptr<providers::KeyEncryptionKey>(
                new SwitchedKek(kekIdOf(definition), name, keeper));
        };
}

} // namespace strongroom::runner
