// All sinks of a control plane, and how far each of them is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/audit/export/sink_pump.h"

namespace strongroom::server {

/// Neither requests nor the other sinks wait for a sink.
class AuditExport
{
public:
    AuditExport(ExportContext context, std::vector<SinkPlan> plans);

    void start();
    void wake(); ///< From any thread.
    void stop(); ///< Begins to end all at once; the destructor waits for it.

    /// Of the sinks that take this organization's events, by name.
    Result<std::vector<domain::SinkStanding>> standings(const domain::OrganizationId& organization);

private:
    void measure();

    ExportContext m_context;
    std::vector<std::unique_ptr<SinkPump>> m_pumps;
};

} // namespace strongroom::server
