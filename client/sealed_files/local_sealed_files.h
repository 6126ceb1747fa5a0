// SOPS files of this computer, opened with the person's age identities.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/sealed_files_api.h"

namespace strongroom::client {

class LocalSealedFiles : public SealedFilesApi
{
public:
    Result<std::vector<exchange::TreeLine>> tree(const std::string& path) const override;
    QCoro::Task<Result<exchange::ParsedFile>> open(SealedFileChoice choice) const override;
};

} // namespace strongroom::client
