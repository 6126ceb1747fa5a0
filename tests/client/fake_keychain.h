// A keychain for tests.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/sign_in/token_store.h"

#include <map>
#include <optional>

namespace strongroom::test {

/// A keychain that can be locked, or refuse.
class FakeKeychain : public client::TokenStore
{
public:
    std::map<QString, std::string> entries;
    std::optional<Error> refusal;
    std::optional<Error> denial; ///< Of what is written only.
    bool there = true;

    bool lasts() const override { return there; }
    QCoro::Task<Result<SecretBytes>> read(QString account) override
    {
        if (refusal)
            co_return Error(*refusal);
        const auto found = entries.find(account);
        if (found == entries.end())
            co_return Error{ErrorKind::NotFound, "No such entry."};
        co_return SecretBytes::copyOf(found->second);
    }
    QCoro::Task<Result<Done>> write(QString account, SecretBytes token) override
    {
        if (refusal || denial)
            co_return Error(refusal ? *refusal : *denial);
        const auto bytes = token.reveal();
        entries[account] = {bytes.begin(), bytes.end()};
        co_return Done{};
    }
    QCoro::Task<Result<Done>> forget(QString account) override
    {
        entries.erase(account);
        co_return Done{};
    }
    QCoro::Task<bool> probe() { co_return bool(there); }
};

} // namespace strongroom::test
