// The tables of second factors: a sealed seed an account, and hashes of recovery codes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/codec.h"
#include "models/domain/sign_in_session.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace strongroom::server {

struct StoredFactor
{
    Bytes seed{};               ///< Sealed.
    std::uint64_t lastStep = 0; ///< No code of this one or an earlier one is taken any more.
    Timestamp since{};
    std::uint32_t recoveryCodes = 0; ///< Not used yet.
};

/// In the control plane's own SQLite file; calls block. What a change says to the record is written
/// in its own transaction: neither is there without the other.
class SecondFactorStorage
{
public:
    using Record =
        std::function<Result<Done>(StorageWriter&, const domain::SecondFactorState& before,
                                   const domain::SecondFactorState& after)>;

    explicit SecondFactorStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// NotFound if the account has none.
    Result<StoredFactor> of(const std::string& subject);
    /// In place of an earlier one and its recovery codes.
    Result<Done> put(const std::string& subject, const StoredFactor& factor,
                     const std::vector<std::string>& recoveryHashes, const Record& record);
    /// False if a code of that step, or a later one, was taken already.
    Result<bool> useStep(const std::string& subject, std::uint64_t step);
    /// False for none that is left.
    Result<bool> useRecoveryCode(const std::string& subject, const std::string& hash,
                                 const Record& record);
    Result<Done> replaceRecoveryCodes(const std::string& subject,
                                      const std::vector<std::string>& hashes, const Record& record);
    /// NotFound if there is none.
    Result<Done> remove(const std::string& subject, const Record& record);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
