// An event as a syslog message (RFC 5424), framed for TLS (RFC 5425).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/sinks/sink.h"

#include <string>

namespace strongroom::providers {

/// Facility "log audit", severity informational, or warning for what was denied; the fields as
/// structured data, and the event in `format` as the message. Texts that are not UTF-8 lose what
/// is not. `host` is a name of printable ASCII, or "-".
std::string syslogMessage(const domain::ExportedEvent& event, EventFormat format,
                          const std::string& host);

/// With its length in octets in front.
std::string syslogFrame(const std::string& message);

} // namespace strongroom::providers
