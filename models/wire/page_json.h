// A page of anything that has a JSON form: {"items": […], "next": "cursor"}.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/page.h"
#include "models/wire/access_json.h"
#include "models/wire/approval_json.h"
#include "models/wire/audit_json.h"
#include "models/wire/grant_json.h"
#include "models/wire/json.h"
#include "models/wire/organization_json.h"
#include "models/wire/secret_json.h"
#include "models/wire/session_json.h"
#include "models/wire/version_json.h"

#include <boost/json/array.hpp>

namespace strongroom::wire {

template <class T>
json::object toJson(const domain::Page<T>& page)
{
    json::array items;
    for (const auto& item : page.items)
        items.push_back(toJson(item));
    json::object object;
    object["items"] = std::move(items);
    if (page.next)
        object["next"] = *page.next;
    return object;
}

template <class T>
Result<domain::Page<T>> pageFromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Page<T> page;
    for (const auto& item : reader.array("items")) {
        auto read = fromJson<T>(item);
        if (!read)
            return read.error();
        page.items.push_back(std::move(*read));
    }
    if (reader.find("next") != nullptr)
        page.next = reader.text("next");
    if (!reader.ok())
        return reader.error();
    return page;
}

} // namespace strongroom::wire
