// Events to a syslog receiver over TLS (RFC 5425).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/sinks/sink.h"

#include <atomic>
#include <cstdint>
#include <string>

namespace strongroom::providers {

struct SyslogAddress
{
    std::string host{}; ///< The name that its certificate must have.
    std::uint16_t port = 6514;
    std::string caFile{};          ///< Empty: the system's authorities.
    std::string certificateFile{}; ///< Ours, where the receiver asks for one; empty for none.
    std::string keyFile{};
};

/// Syslog has no answers. What it has is the end of a TLS session: each batch is a session of its
/// own, and is delivered when the receiver has read up to its end and closed in turn, as section
/// 4.4 demands of it.
class SyslogSink final : public Sink
{
public:
    SyslogSink(SyslogAddress address, EventFormat format);

    Result<Done> deliver(const SinkBatch& batch) override;
    void stop() override { m_stopping = true; }

private:
    const SyslogAddress m_address;
    const EventFormat m_format;
    const std::string m_host; ///< Ours.
    std::atomic<bool> m_stopping{false};
};

} // namespace strongroom::providers
