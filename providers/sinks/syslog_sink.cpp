// A batch is written whole, and then the end of its session awaited.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/syslog_sink.h"

#include "providers/sinks/syslog_message.h"

#include <unistd.h>

#include <array>

namespace strongroom::providers {
namespace {

constexpr std::chrono::seconds patience{15};

std::string ourHost()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "-";
}

} // namespace

SyslogSink::SyslogSink(TlsAddress address, EventFormat format)
    : m_address(std::move(address)), m_format(format), m_host(ourHost())
{}

Result<Done> SyslogSink::deliver(const SinkBatch& batch)
{
    if (batch.events.empty())
        return Done{};
    std::string frames;
    for (const auto& event : batch.events)
        frames += syslogFrame(syslogMessage(event, m_format, m_host));
    auto session =
        TlsSession::open(m_address, m_stopping, std::chrono::steady_clock::now() + patience);
    if (!session)
        return session.error();
    if (auto written = (*session)->write(frames); !written)
        return written;
    return (*session)->end();
}

} // namespace strongroom::providers
