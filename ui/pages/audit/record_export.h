// The record as a table for other programs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"

#include <functional>

class QWidget;

namespace strongroom::ui {

/// Everything that `query` means, page by page, into a file that the person names. `then` is told
/// what went wrong; empty: nothing, or the person changed their mind.
void exportRecord(PageContext& context, QWidget* asker, client::AuditQuery query,
                  const std::function<void(const QString& problem)>& then);

} // namespace strongroom::ui
