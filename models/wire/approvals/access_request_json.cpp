// Requests for access, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/approvals/access_request_json.h"

#include "models/wire/grant_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {

json::object toJson(const domain::AccessRequest& value)
{
    return {{"environment", value.environment},
            {"secret", value.secret},
            {"purpose", toJson(value.purpose)}};
}

template <>
Result<domain::AccessRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::AccessRequest request;
    request.environment = reader.textOr("environment");
    request.secret = reader.textOr("secret");
    request.purpose = readMember<domain::Purpose>(reader, "purpose");
    if (reader.ok())
        if (auto checked = domain::check(request); !checked)
            return checked.error();
    return finish(reader, std::move(request));
}

} // namespace strongroom::wire
