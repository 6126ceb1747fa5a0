// What the views of deeds on many secrets work with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/bulk_api.h"
#include "ui/pages/page_context.h"

namespace strongroom::ui {

/// Both are borrowed, for as long as the window lives.
struct BulkContext
{
    PageContext& pages;
    client::BulkApi& api;
};

} // namespace strongroom::ui
