// Spans as OTLP writes them in JSON (opentelemetry-proto, ExportTraceServiceRequest).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/trace/span.h"

#include <span>
#include <string>

namespace strongroom::providers {

/// The body of one export, of spans that the program `service` made.
std::string otlpJson(std::span<const Span> spans, const std::string& service);

} // namespace strongroom::providers
