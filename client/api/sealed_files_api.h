// Files on this computer whose values are sealed for keys that the person holds here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/exchange/value_tree.h"

#include <QCoro/QCoroTask>

#include <string>
#include <vector>

namespace strongroom::client {

struct SealedFileChoice
{
    std::string path{};
    std::string name{}; ///< Of the secret that values without a name above them make.
    std::vector<std::vector<std::string>> chosen{}; ///< Empty: all.
};

class SealedFilesApi
{
public:
    virtual ~SealedFilesApi() = default;

    /// What a person chooses from; needs no key. Fails with NotFound or InvalidInput for what is no
    /// sealed file, and with Corrupted for a broken one.
    virtual Result<std::vector<exchange::TreeLine>> tree(const std::string& path) const = 0;

    /// Opened away from the calling thread, as a key may come from a program that asks. Fails with
    /// Forbidden if the file is sealed for others, and with Forged if it was altered.
    virtual QCoro::Task<Result<exchange::ParsedFile>> open(SealedFileChoice choice) const = 0;
};

} // namespace strongroom::client
