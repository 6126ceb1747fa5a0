// The port that runners dial: mutual TLS, then WebSocket (docs/formats/tunnel.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"
#include "base/result.h"
#include "server/tunnel/runner_tunnels.h"

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace strongroom::server {

struct TunnelCredential
{
    std::string certificatePem{};
    std::string privateKeyPem{};
    std::string runnerAuthorityPem{}; ///< Whose certificates are let in.
};

class TunnelServer
{
public:
    /// `admits` decides for each certificate that the authority signed, when it comes and then as
    /// often as silence is looked for; it runs on the io_context's thread. Whoever is silent for
    /// `silence` is let go.
    TunnelServer(boost::asio::io_context& io, RunnerTunnels& tunnels, Log& log,
                 std::function<bool(const RunnerIdentity&)> admits, std::chrono::seconds silence);
    ~TunnelServer();

    /// Port 0 picks a free one; answers which.
    Result<std::uint16_t> listen(const std::string& address, std::uint16_t port,
                                 const TunnelCredential& credential);
    void shutDown();

private:
    struct State;
    std::shared_ptr<State> m_state; ///< Shared with the connections, which may end after us.
};

} // namespace strongroom::server
