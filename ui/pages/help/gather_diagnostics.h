// The console's own part of the diagnostics: what it knows of itself and of its server.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/report/diagnostics.h"
#include "ui/pages/page_context.h"

namespace strongroom::ui {

/// The whole file. Asks nobody: what is not known here is not in it.
QString gatherDiagnostics(const PageContext& context, const report::LogLines& log,
                          bool withAddresses);

} // namespace strongroom::ui
