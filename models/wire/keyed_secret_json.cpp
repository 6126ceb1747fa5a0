// One member more than a secret has; a server may leave it out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/keyed_secret_json.h"

#include "models/wire/secret_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

#include <algorithm>

namespace strongroom::wire {
namespace {

constexpr std::size_t longestKey = 255;

} // namespace

json::object toJson(const domain::KeyedSecret& value)
{
    auto object = toJson(value.secret);
    object["key_names"] = textsToJson(value.keys);
    return object;
}

template <>
Result<domain::KeyedSecret> fromJson(const json::value& value)
{
    auto secret = fromJson<domain::Secret>(value);
    if (!secret)
        return secret.error();
    ObjectReader reader(value);
    domain::KeyedSecret keyed{std::move(*secret),
                              readTexts(reader, "key_names", domain::mostKeys, longestKey)};
    if (reader.ok() && !std::ranges::all_of(keyed.keys, domain::isKeyName))
        reader.fail("key_names", "names of keys");
    return finish(reader, std::move(keyed));
}

} // namespace strongroom::wire
