// A store with secrets of some age, for tests of what is due and of what is inherited.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/rotations/rotation_storage.h"
#include "server/storage/sqlite/rows.h"

#include <QTemporaryDir>
#include <QTest>

namespace strongroom::test {

constexpr std::int64_t day = 86'400'000;
const Timestamp now = *parseRfc3339("2026-11-25T10:30:00.000Z");

inline std::string quoted(const std::string& text)
{
    return '\'' + text + '\'';
}

inline std::string idOf(int number)
{
    auto digits = std::to_string(number);
    return "01960000-0000-7000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

class RotationDesk : public QObject
{
protected:
    void run(const std::string& sql)
    {
        auto done =
            m_storage->writeTo([&](server::Database& database) { return database.execute(sql); });
        if (!done)
            qFatal("%s: %s", sql.c_str(), done.error().detail.c_str());
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = server::SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString());
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        m_storage = std::move(*opened);
        m_rotations.emplace(*m_storage);
        run("INSERT INTO organizations VALUES ('org-1', 'o', 'o', 'b', x'00', 0);"
            "INSERT INTO backends (id, organization, name, kind) VALUES ('b-1', 'org-1', 'b', "
            "'local')");
    }

    void addSecret(int number, const std::string& environment = "NULL")
    {
        const auto id = quoted(idOf(number));
        run("INSERT INTO secrets VALUES (" + id + ", 'org-1', " + environment + ", " + id
            + ", 'n', '', '', '', 'b-1', 'active', 1, 0, 1, 0, 0, 'a', 'a', NULL)");
    }

    /// `changed` tells the version that last changed each key.
    void addVersion(int secret, int number, int daysOld, const std::vector<int>& changed,
                    const std::string& rollbackOf = "NULL")
    {
        const auto id = idOf(secret) + '-' + std::to_string(number);
        run("INSERT INTO versions VALUES (" + quoted(id) + ", " + quoted(idOf(secret)) + ", "
            + std::to_string(number) + ", 'created', '', " + rollbackOf + ", 'k', x'00', "
            + std::to_string(server::toMilliseconds(now) - daysOld * day) + ", 'a')");
        for (std::size_t i = 0; i < changed.size(); ++i)
            run("INSERT INTO entries VALUES (" + quoted(id) + ", " + std::to_string(i) + ", 'k"
                + std::to_string(i) + "', 'text', x'00', 'f', " + std::to_string(changed[i]) + ")");
        run("UPDATE secrets SET current_version = " + std::to_string(number)
            + " WHERE id = " + quoted(idOf(secret)));
    }

    void putPolicy(int secret, std::uint32_t days)
    {
        domain::RotationPolicy policy;
        policy.periodDays = days;
        policy.setAt = now;
        const auto put =
            m_rotations->write([&](server::RotationWriter& rotations, server::StorageWriter&) {
                return rotations.putPolicy(m_org, {idOf(secret)}, policy);
            });
        if (!put)
            qFatal("%s", put.error().detail.c_str());
    }

    domain::RotationStanding standing(int secret)
    {
        auto found = m_rotations->standing(m_org, {idOf(secret)}, now);
        if (!found)
            qFatal("%s", found.error().message.c_str());
        return *found;
    }
    std::int64_t daysOld(int secret)
    {
        return std::chrono::floor<std::chrono::days>(now - *standing(secret).rotatedAt).count();
    }

    const domain::OrganizationId m_org{"org-1"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<server::SqliteStorage> m_storage;
    std::optional<server::RotationStorage> m_rotations;
};

} // namespace strongroom::test
