// The transparency log over HTTPS, as it is: nothing of it is believed here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/http/transport.h"
#include "crypto/merkle/proof.h"
#include "models/domain/audit_event.h"

#include <string>
#include <vector>

namespace strongroom::client {

/// The log by its own word.
struct LogDescription
{
    std::string publicKey{};              ///< vkey.
    std::vector<std::string> witnesses{}; ///< vkeys.
};

class HttpLog
{
public:
    /// `transport` must outlive this object and all tasks of it.
    explicit HttpLog(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<LogDescription>> about(domain::OrganizationId organization);
    /// The newest signed note.
    QCoro::Task<Result<std::string>> checkpoint(domain::OrganizationId organization);
    QCoro::Task<Result<crypto::TreeProof>> inclusion(domain::OrganizationId organization,
                                                     std::uint64_t leaf, std::uint64_t size);
    QCoro::Task<Result<crypto::TreeProof>> consistency(domain::OrganizationId organization,
                                                       std::uint64_t older, std::uint64_t newer);
    /// "tile/0/000", "tile/entries/000.p/3".
    QCoro::Task<Result<Bytes>> file(domain::OrganizationId organization, std::string path);
    /// What the leaves from `first` on commit to; some of them, none at the end.
    QCoro::Task<Result<std::vector<domain::AuditEvent>>> events(domain::OrganizationId organization,
                                                                std::uint64_t first);

private:
    Transport& m_transport;
};

} // namespace strongroom::client
