// A copy of metadata in a file of this person's, sealed by a key in the keychain.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "client/cache/block_file.h"
#include "client/cache/metadata_store.h"
#include "client/sign_in/token_store.h"

#include <QString>

#include <functional>
#include <memory>

namespace strongroom::client {

/// What a keychain needs to be able to do, besides what every TokenStore can: say whether it is
/// there.
using Probe = std::function<QCoro::Task<bool>()>;

/// docs/formats/metadata_cache.md. A file whose key is gone, which is broken or of another version
/// is thrown away; while the keychain refuses, it is left alone. A copy that misses something is
/// none: once a part cannot be written, nothing is kept until the next start.
class SealedStore final : public MetadataStore
{
public:
    /// `keychain` is borrowed. `server` says which server's metadata this is.
    SealedStore(TokenStore& keychain, Probe probe, QString folder,
                std::function<std::string()> server);
    ~SealedStore() override;

    /// Under the desktop's folder for what can be made anew ($XDG_CACHE_HOME).
    static QString defaultFolder();

    QCoro::Task<Result<Done>> open(CopyOwner owner, TakePart take) override;
    bool lasts() const override { return m_file != nullptr; }
    Result<Done> keep(const CopyChange& change) override;
    Result<Done> restart() override;
    QCoro::Task<Result<Done>> wipe() override;

private:
    QCoro::Task<Result<Done>> findKey();
    QCoro::Task<Result<Done>> read(TakePart take);
    Result<Done> openFile();
    /// Opens the block that the file gave last, and hands it on.
    Result<Done> unseal(const Bytes& sealed, const TakePart& take) const;
    Result<Done> append(const CopyChange& change);
    std::string contextOf(std::int64_t number) const;
    QString account() const;
    void giveUp();

    TokenStore& m_keychain;
    const Probe m_probe;
    const QString m_folder;
    const std::function<std::string()> m_server;
    std::string m_name; ///< Of server, organization and person.
    QString m_path;
    SecretBytes m_key{0};
    std::unique_ptr<BlockFile> m_file;
    std::shared_ptr<int> m_session; ///< Replaced when another copy is opened, or this one goes.
};

} // namespace strongroom::client
