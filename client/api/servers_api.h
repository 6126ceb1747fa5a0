// The control planes that a person works with, kept for the next start.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::client {

/// Fields of errors: what is the matter with a server that one looks at, or with the file.
inline constexpr std::string_view certificateField = "certificate";
inline constexpr std::string_view noAuthorityField = "no_authority";
inline constexpr std::string_view serversFileField = "servers_file";

struct SavedServer
{
    std::string name{};         ///< The person's word for it; empty: the one on this computer.
    std::string address{};      ///< "https://…"; empty for the one on this computer.
    std::string authority{};    ///< PEM, and no other is trusted; empty: the system's authorities.
    std::string organization{}; ///< Slug of the one worked in last; empty: the first.

    friend bool operator==(const SavedServer&, const SavedServer&) = default;
};

struct SavedServers
{
    std::vector<SavedServer> servers{}; ///< By name; the one on this computer only if it has an
                                        ///< organization to remember.
    std::string current{};              ///< Name of the one chosen last.

    const SavedServer* find(const std::string& name) const
    {
        const auto found = std::ranges::find(servers, name, &SavedServer::name);
        return found == servers.end() ? nullptr : &*found;
    }
};

/// What a server showed of itself, before anything was sent to it.
struct MetServer
{
    bool vouchedFor = false;   ///< The system's authorities know it; the rest is empty then.
    std::string subject{};     ///< Of the authority that it shows.
    std::string fingerprint{}; ///< SHA-256 of that, 64 hex digits.
    std::string authority{};   ///< PEM.
};

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class ServersApi
{
public:
    virtual ~ServersApi() = default;

    /// Fails with Corrupted or Untrusted if the file is there and is not to be believed.
    virtual Result<SavedServers> saved() const = 0;
    /// In place of the one of that name, if there is one. Fails with InvalidInput.
    virtual Result<Done> save(SavedServer server) = 0;
    /// Fails with NotFound. The sign-in there stays in the keychain until it is ended.
    virtual Result<Done> forget(std::string name) = 0;
    /// Makes it the one to begin with. Fails with NotFound.
    virtual Result<Done> choose(std::string name) = 0;

    /// Fails with Untrusted if it shows no authority that could be trusted, with Unavailable if
    /// nobody answers there.
    virtual QCoro::Task<Result<MetServer>> meet(std::string address) = 0;
};

} // namespace strongroom::client
