// Events to a syslog receiver over TLS (RFC 5425).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/sinks/sink.h"
#include "providers/sinks/tls_session.h"

#include <atomic>
#include <string>

namespace strongroom::providers {

inline constexpr std::uint16_t syslogPort = 6514; ///< RFC 5425.

/// Syslog has no answers. What it has is the end of a TLS session: each batch is a session of its
/// own, and is delivered when the receiver has read up to its end and closed in turn, as section
/// 4.4 demands of it.
class SyslogSink final : public Sink
{
public:
    SyslogSink(TlsAddress address, EventFormat format);

    Result<Done> deliver(const SinkBatch& batch) override;
    void stop() override { m_stopping = true; }

private:
    const TlsAddress m_address;
    const EventFormat m_format;
    const std::string m_host; ///< Ours.
    std::atomic<bool> m_stopping{false};
};

} // namespace strongroom::providers
