// Deeds on many secrets, as operations of the dock.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/bulk/bulk_context.h"
#include "ui/pages/operations/operation_source.h"

namespace strongroom::ui {

std::unique_ptr<OperationSource> bulkSource(const BulkContext& context);

} // namespace strongroom::ui
