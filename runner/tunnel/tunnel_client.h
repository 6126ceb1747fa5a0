// The runner's end of the tunnel: dials, answers, dials again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"
#include "base/result.h"
#include "base/trace/span.h"
#include "runner/custody/custody.h"
#include "runner/stores/named_stores.h"
#include "runner/witness/witness.h"

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace strongroom::runner {

struct TunnelAddress
{
    std::string host{};
    std::uint16_t port = 0;
};

struct TunnelClientCredential
{
    std::string certificatePem{};
    std::string privateKeyPem{};
    std::string authorityPem{}; ///< Who signs the control plane's certificate.
};

/// Lives on the io_context's thread. Back-off from 0.5 s doubling to 30 s, with jitter.
class TunnelClient
{
public:
    /// `where` is asked before each dial: the address may change while a control plane restarts.
    /// A control plane that is silent for `silence` is dialled anew.
    TunnelClient(boost::asio::io_context& io, Custody& custody, Log& log,
                 TunnelClientCredential credential, std::function<Result<TunnelAddress>()> where,
                 std::chrono::seconds silence = std::chrono::seconds(20));
    ~TunnelClient();

    /// Answers for the record's log as well. Borrowed; before start().
    void watchLog(Witness& witness);
    /// Reaches backends for the control plane. Borrowed; before start().
    void reachStores(const NamedStores& stores);
    /// Tells `spans` of every answer. Borrowed; before start().
    void traceTo(SpanSink& spans);
    /// Dials until stop(). Fails with InvalidInput if the credential cannot be used.
    Result<Done> start();
    void stop();

private:
    struct State;
    std::shared_ptr<State> m_state; ///< Shared with the coroutine that dials.
};

} // namespace strongroom::runner
