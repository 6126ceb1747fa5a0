// One member of a new version: the keys that hold certificates, each with its time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/certificate_end_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

#include <algorithm>

namespace strongroom::wire {
namespace {

constexpr std::string_view told = "certificate_ends";

} // namespace

json::object toJson(const domain::CertificateEnd& value)
{
    json::object object{
        {"secret", value.secret.value}, {"name", value.name}, {"slug", value.slug},
        {"version", value.version},     {"key", value.key},   {"ends_at", toRfc3339(value.endsAt)}};
    if (value.environment)
        object["environment"] = value.environment->value;
    return object;
}

template <>
Result<domain::CertificateEnd> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::CertificateEnd end;
    end.secret = readId<domain::SecretId>(reader, "secret");
    end.name = reader.text("name");
    end.slug = reader.text("slug");
    end.environment = readOptionalId<domain::EnvironmentId>(reader, "environment");
    end.version = readNumber<std::uint32_t>(reader, "version", 0);
    end.key = reader.text("key");
    end.endsAt = reader.time("ends_at");
    return finish(reader, std::move(end));
}

void tellEnds(json::object& version, const domain::CertificateEnds& ends)
{
    if (ends.empty())
        return;
    json::object all;
    for (const auto& [key, end] : ends)
        all[key] = toRfc3339(end);
    version[told] = std::move(all);
}

Result<domain::CertificateEnds> toldEnds(const json::value& json, const domain::NewVersion& version)
{
    ObjectReader reader(json);
    domain::CertificateEnds ends;
    for (const auto& [key, text] : readTextMap(reader, told)) {
        const auto end = parseRfc3339(text);
        if (!end
            || std::ranges::find(version.entries, key, &domain::SealedEntry::key)
                   == version.entries.end()) {
            reader.fail(told, "the keys of values that are given, each with a time");
            break;
        }
        ends.emplace(key, *end);
    }
    return finish(reader, std::move(ends));
}

} // namespace strongroom::wire
