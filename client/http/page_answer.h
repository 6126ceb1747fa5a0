// Reads lists out of answers.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/http/json_call.h"
#include "models/wire/page_json.h"

#include <vector>

namespace strongroom::client {

/// Fails as readAnswer() does.
template <class T>
Result<domain::Page<T>> pageOf(const Result<HttpReply>& reply)
{
    return readAnswer<domain::Page<T>>(
        reply, [](const wire::json::value& value) { return wire::pageFromJson<T>(value); });
}

/// For lists that come whole.
template <class T>
Result<std::vector<T>> itemsOf(const Result<HttpReply>& reply)
{
    auto page = pageOf<T>(reply);
    if (!page)
        return page.error();
    return std::move(page->items);
}

} // namespace strongroom::client
