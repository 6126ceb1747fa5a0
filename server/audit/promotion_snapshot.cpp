// Addresses, numbers and names of keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/promotion_snapshot.h"

#include "server/audit/yaml_record.h"

namespace strongroom::server {

std::string promotionSnapshot(const PromotedPlaces& places)
{
    YamlRecord out("Promotion");
    out.section("spec")
        .text("from", places.from)
        .number("version", places.version)
        .text("to", places.to)
        .number("toVersion", places.toVersion)
        .list("keys", places.keys);
    return out.finish();
}

} // namespace strongroom::server
