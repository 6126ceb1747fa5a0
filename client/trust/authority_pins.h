// The authorities that a person has trusted, server by server and organization by organization.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "client/trust/own_file.h"
#include "models/domain/ids.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

/// A file of this person's, without secrets (docs/formats/custodian_certificate.md, "The pin"). It
/// is read anew each time, so that two programs agree.
class AuthorityPins
{
public:
    explicit AuthorityPins(QString file) : m_file(std::move(file), "says whom you trust") {}

    /// Under the desktop's folder for configuration.
    static QString defaultFile();

    /// The fingerprint; none if the file is absent or does not have it. Fails with Corrupted if the
    /// file is there and cannot be understood, with Untrusted if others may have written it: then
    /// nobody is trusted, rather than asked about as if for the first time.
    Result<std::optional<std::string>> find(const std::string& server,
                                            const domain::OrganizationId& organization) const;

    /// Replaces the file at once or not at all; mode 0600. Fails as find() does, and with
    /// Unavailable if it cannot be written.
    Result<Done> pin(const std::string& server, const domain::OrganizationId& organization,
                     const std::string& fingerprint);

private:
    struct Entry
    {
        std::string server{};
        domain::OrganizationId organization{};
        std::string fingerprint{};
    };
    Result<std::vector<Entry>> read() const;
    static QByteArray written(const std::vector<Entry>& entries);
    Error marked(Error error) const;

    OwnFile m_file;
};

} // namespace strongroom::client
