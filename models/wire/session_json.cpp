// Sessions, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/session_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {

json::object toJson(const domain::OwnSecondFactor& value)
{
    return {{"on", value.on}, {"recovery_codes", value.recoveryCodes}, {"page", value.page}};
}

json::object toJson(const domain::SignInSession& value)
{
    json::object object{{"id", value.id},
                        {"client", value.client},
                        {"peer", value.peer},
                        {"acr", value.acr},
                        {"amr", textsToJson(value.amr)},
                        {"started_at", toRfc3339(value.startedAt)},
                        {"used_at", toRfc3339(value.usedAt)},
                        {"current", value.current}};
    if (value.authTime != Timestamp{})
        object["auth_time"] = toRfc3339(value.authTime);
    return object;
}

template <>
Result<domain::SignInSession> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SignInSession session;
    session.id = readText(reader, "id", 512);
    session.client = reader.textOr("client");
    session.peer = reader.textOr("peer");
    session.acr = reader.textOr("acr");
    session.amr = readTexts(reader, "amr", 1000, 512);
    if (reader.find("auth_time") != nullptr)
        session.authTime = reader.time("auth_time");
    session.startedAt = reader.time("started_at");
    session.usedAt = reader.time("used_at");
    session.current = reader.flagOr("current", false);
    return finish(reader, std::move(session));
}

} // namespace strongroom::wire
