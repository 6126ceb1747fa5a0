// One question for all that are asked about; what is sealed beside the names is not read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/key_names/key_name_storage.h"

#include "server/storage/sqlite/database.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace strongroom::server {
namespace {

constexpr std::string_view namesOfMany =
    "SELECT s.id, e.key FROM json_each(?1) asked CROSS JOIN secrets s ON s.id = asked.value CROSS "
    "JOIN versions v ON v.secret = s.id AND v.number = s.current_version CROSS JOIN entries e ON "
    "e.version = v.id WHERE v.state = 'created' ORDER BY asked.key, e.position";

} // namespace

Result<KeyNames> KeyNameStorage::keyNames(const std::vector<domain::SecretId>& secrets)
{
    boost::json::array asked;
    for (const auto& secret : secrets)
        asked.emplace_back(secret.value);
    return m_storage.readOne<KeyNames>([&](Database& database) -> Result<KeyNames> {
        KeyNames names;
        auto rows = database.prepare(std::string(namesOfMany));
        rows.bind(boost::json::serialize(asked));
        while (rows.step())
            names[rows.text(0)].push_back(rows.text(1));
        return rows.failed() ? Result<KeyNames>(rows.error()) : Result<KeyNames>(std::move(names));
    });
}

} // namespace strongroom::server
