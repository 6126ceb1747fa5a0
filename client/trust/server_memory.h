// What this person has met at a server, so that it cannot say something else later.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/ids.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::client {

/// What the name of a server of this computer's own begins with: the rest is its authority's.
inline constexpr std::string_view embeddedServer = "embedded:";

/// Where a secret stands: names never change, so that each leads to one thing for ever.
struct Place
{
    domain::OrganizationId organization{};
    std::optional<domain::EnvironmentId> environment{};
    std::string slug{};

    friend bool operator==(const Place&, const Place&) = default;
};

/// A file of this person's, without values (docs/formats/server_memory.md). Lines are only ever
/// added, so that several programs can; each call reads what others have added meanwhile. Where it
/// cannot be written, it lasts as long as the program.
class ServerMemory
{
public:
    /// `server` names whose memory this is, and is asked each time: an embedded one moves.
    ServerMemory(QString file, std::function<std::string()> server)
        : m_file(std::move(file)), m_server(std::move(server))
    {}

    /// Under $XDG_STATE_HOME.
    static QString defaultFile();

    /// Remembers that a secret stands at a place. Fails with Forged if another stood there, or if
    /// this one stood elsewhere; with Untrusted if others may write the file.
    Result<Done> meetSecret(const Place& place, const domain::SecretId& secret);
    /// Which secret was met at a place; none before the first time. One that was moved is known by
    /// what stands in for it.
    Result<std::optional<domain::SecretId>> secretAt(const Place& place);
    /// Remembers that one stands in for another, which was met: the custodian has signed it.
    Result<Done> meetMove(const domain::SecretId& former, const domain::SecretId& next);
    /// The same of environments.
    Result<Done> meetEnvironment(const domain::OrganizationId& organization,
                                 const std::string& slug, const domain::EnvironmentId& environment);

    /// The identity provider that one signed in with here; none before the first time, and none of
    /// an embedded server, which is its own.
    Result<std::optional<std::string>> issuer();
    /// Remembers it in place of the one before: a person has said so, or there was none.
    Result<Done> meetIssuer(const std::string& issuer);

    /// The highest version of a secret that was revealed or written here; 0 for none.
    Result<std::uint32_t> newestOf(const domain::SecretId& secret);
    Result<Done> meetVersion(const domain::SecretId& secret, std::uint32_t number);

    std::string fileName() const { return m_file.toStdString(); }

private:
    Result<Done> read();
    void add(const std::string& subject, const std::string& said);
    std::string stoodInFor(std::string id) const;
    Result<Done> meet(const std::string& name, const std::string& id, const char* otherwise);

    const QString m_file;
    const std::function<std::string()> m_server;
    std::map<std::string, std::string> m_known; ///< The last thing said of each subject.
    qint64 m_read = 0;                          ///< How far into the file.
};

} // namespace strongroom::client
