// The record's log, held against what this computer knows of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/log_api.h"
#include "client/http/http_log.h"
#include "client/http/moment.h"
#include "client/log/log_memory.h"
#include "crypto/merkle/checkpoint.h"

#include <functional>
#include <map>

namespace strongroom::client {

class TrustedLog final : public LogApi
{
public:
    /// All are borrowed; `server` names whose log it is, and is asked each time.
    TrustedLog(Transport& transport, QString memoryFile, std::function<std::string()> server)
        : m_http(transport), m_memory(std::move(memoryFile)), m_server(std::move(server))
    {}

    QCoro::Task<Result<LogStanding>> check(domain::OrganizationId organization) override;
    QCoro::Task<Result<Done>> prove(domain::AuditEvent event) override;
    QCoro::Task<Result<domain::Evidence>> collect(domain::Evidence wish) override;
    QCoro::Task<Result<domain::SignedReport>> sign(Bytes report, std::string name) override;

private:
    QCoro::Task<Result<LogStanding>> checkNow(domain::OrganizationId organization);
    QCoro::Task<Result<crypto::Checkpoint>>
    goOn(domain::OrganizationId organization, TrustedCheckpoint trusted, crypto::Checkpoint newest);

    HttpLog m_http;
    LogMemory m_memory;
    const std::function<std::string()> m_server;
    /// By organization: whoever asks meanwhile waits for the same answer. Two at once could write
    /// the older one down last.
    std::map<std::string, Moment<Result<LogStanding>>> m_underWay;
    /// A checkpoint that was verified.
    struct Seen
    {
        crypto::Checkpoint tree{};
        std::string note{};
        std::string logKey{};
    };
    std::map<std::string, Seen> m_newest; ///< By organization, in this run.
};

} // namespace strongroom::client
