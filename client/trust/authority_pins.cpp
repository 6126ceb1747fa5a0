// Read with suspicion, written whole.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/trust/authority_pins.h"

#include "client/trust/own_file.h"
#include "models/domain/authority_fingerprint.h"
#include "models/domain/custody.h"
#include "models/wire/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <unistd.h>

#include <algorithm>

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::client {
namespace {

constexpr std::int64_t formatVersion = 1;
constexpr qint64 largestFile = 1 << 20;
constexpr int lockPatience = 2000; // Milliseconds; writing takes one.

} // namespace

QString AuthorityPins::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + "/strongroom/authorities.json";
}

Result<std::vector<AuthorityPins::Entry>> AuthorityPins::read() const
{
    const QFileInfo info(m_file);
    if (!info.exists())
        return std::vector<Entry>{};
    if (othersMayWrite(info))
        return Error{
            ErrorKind::Untrusted,
            "Others may have written " + name()
                + ", which says whom you trust. Look at it, then make it yours alone (mode "
                  "0600).",
            {},
            std::string(domain::pinsField)};
    const Error corrupted{
        ErrorKind::Corrupted,
        "The file " + name()
            + ", which says whom you trust, cannot be read. Mend it, or remove it "
              "and compare fingerprints again.",
        {},
        std::string(domain::pinsField)};
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return corrupted;
    const auto text = file.readAll();
    const auto value = wire::parse({text.constData(), static_cast<std::size_t>(text.size())});
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

Result<Done> AuthorityPins::write(const std::vector<Entry>& entries) const
{
    wire::json::array authorities;
    for (const auto& entry : entries)
        authorities.push_back(wire::json::object{{"server", entry.server},
                                                 {"organization", entry.organization.value},
                                                 {"fingerprint", entry.fingerprint}});
    wire::json::object document;
    document["version"] = formatVersion;
    document["authorities"] = std::move(authorities);
    const auto text = QByteArray::fromStdString(wire::serialize(document) + '\n');
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit())
        return Done{};
    return Error{ErrorKind::Unavailable,
                 "The file " + name() + " cannot be written. Nothing was changed.",
                 file.errorString().toStdString()};
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
    QDir().mkpath(QFileInfo(m_file).path());
    // The console and the command line may both be writing.
    QLockFile lock(m_file + ".lock");
    if (!lock.tryLock(lockPatience))
        return Error{ErrorKind::Unavailable,
                     "The file " + name() + " is in use. Nothing was changed; try again."};
    auto entries = read();
    if (!entries)
        return entries.error();
    std::erase_if(*entries, [&](const Entry& entry) {
        return entry.server == server && entry.organization == organization;
    });
    entries->push_back({server, organization, *normal});
    return write(*entries);
}

} // namespace strongroom::client
