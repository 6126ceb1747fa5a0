// A person's standing in a file of theirs, sealed by a key in the keychain.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/standing_api.h"
#include "client/cache/sealed_store.h"

#include <QString>

#include <functional>
#include <string>

namespace strongroom::client {

/// docs/formats/metadata_cache.md. Without a keychain nothing is kept.
class SealedStanding final : public StandingApi
{
public:
    /// `keychain` is borrowed. `server` says which server's standing this is.
    SealedStanding(TokenStore& keychain, Probe probe, QString folder,
                   std::function<std::string()> server);

    QCoro::Task<Result<Done>> keep(Standing standing) override;
    QCoro::Task<Result<Standing>> recall() override;
    QCoro::Task<Result<Done>> forget() override;

private:
    struct Place
    {
        QString file{};
        QString account{};   ///< In the keychain.
        std::string context; ///< What is sealed belongs to it.
    };
    Place place() const;
    QCoro::Task<Result<SecretBytes>> key(QString account);

    TokenStore& m_keychain;
    const Probe m_probe;
    const QString m_folder;
    const std::function<std::string()> m_server;
};

} // namespace strongroom::client
