// Read with suspicion, written whole.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/trust/authority_pins.h"

#include "models/domain/authority_fingerprint.h"
#include "models/domain/custody.h"
#include "models/wire/json.h"

#include <QStandardPaths>

#include <algorithm>

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::client {
namespace {

constexpr std::int64_t formatVersion = 1;

} // namespace

QString AuthorityPins::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + "/strongroom/authorities.json";
}

Error AuthorityPins::marked(Error error) const
{
    error.field = domain::pinsField;
    return error;
}

Result<std::vector<AuthorityPins::Entry>> AuthorityPins::read() const
{
    const auto text = m_file.read();
    if (!text)
        return marked(text.error());
    if (!*text)
        return std::vector<Entry>{};
    const auto corrupted = marked(m_file.corrupted());
    const auto value =
        wire::parse({(*text)->constData(), static_cast<std::size_t>((*text)->size())});
    if (!value)
        return corrupted;
    wire::ObjectReader reader(*value);
    std::vector<Entry> entries;
    if (reader.integer("version") != formatVersion || reader.find("authorities") == nullptr)
        return corrupted;
    for (const auto& one : reader.array("authorities")) {
        wire::ObjectReader fields(one);
        Entry entry{fields.text("server"),
                    wire::readId<domain::OrganizationId>(fields, "organization"),
                    fields.text("fingerprint")};
        const auto fingerprint = domain::parseFingerprint(entry.fingerprint);
        if (!fields.ok() || !fingerprint || *fingerprint != entry.fingerprint)
            return corrupted;
        entries.push_back(std::move(entry));
    }
    if (!reader.ok())
        return corrupted;
    return entries;
}

QByteArray AuthorityPins::written(const std::vector<Entry>& entries)
{
    wire::json::array authorities;
    for (const auto& entry : entries)
        authorities.push_back(wire::json::object{{"server", entry.server},
                                                 {"organization", entry.organization.value},
                                                 {"fingerprint", entry.fingerprint}});
    wire::json::object document;
    document["version"] = formatVersion;
    document["authorities"] = std::move(authorities);
    return QByteArray::fromStdString(wire::serialize(document) + '\n');
}

Result<std::optional<std::string>>
AuthorityPins::find(const std::string& server, const domain::OrganizationId& organization) const
{
    const auto entries = read();
    if (!entries)
        return entries.error();
    for (const auto& entry : *entries)
        if (entry.server == server && entry.organization == organization)
            return std::optional(entry.fingerprint);
    return std::optional<std::string>();
}

Result<Done> AuthorityPins::pin(const std::string& server,
                                const domain::OrganizationId& organization,
                                const std::string& fingerprint)
{
    const auto normal = domain::parseFingerprint(fingerprint);
    if (!normal)
        return normal.error();
    auto done = m_file.change([&]() -> Result<QByteArray> {
        auto entries = read();
        if (!entries)
            return entries.error();
        std::erase_if(*entries, [&](const Entry& entry) {
            return entry.server == server && entry.organization == organization;
        });
        entries->push_back({server, organization, *normal});
        return written(*entries);
    });
    return done;
}

} // namespace strongroom::client
