// The servers that a person saved, in a file that console and command line share.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/servers_api.h"
#include "client/trust/own_file.h"

namespace strongroom::client {

/// docs/formats/saved_servers.md. Read anew each time, so that two programs agree.
class ServersFile final : public ServersApi
{
public:
    explicit ServersFile(QString file) : m_file(std::move(file), "says which servers you use") {}

    /// Under the desktop's folder for configuration.
    static QString defaultFile();

    Result<SavedServers> saved() const override;
    Result<Done> save(SavedServer server) override;
    Result<Done> forget(std::string name) override;
    Result<Done> choose(std::string name) override;
    QCoro::Task<Result<MetServer>> meet(std::string address) override;

private:
    Result<Done> change(const std::function<Result<Done>(SavedServers&)>& how);

    OwnFile m_file;
};

} // namespace strongroom::client
