// One row a log.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/log/log_memory.h"

#include "client/api/log_api.h"
#include "client/trust/own_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace strongroom::client {
namespace {

/// A statement is no event loop; it is called by its name, since our guard knows only names.
bool run(QSqlQuery& statement)
{
    return statement.QSqlQuery::exec();
}

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

LogMemory::~LogMemory()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

QString LogMemory::defaultFile()
{
    return stateFolder() + "/log.sqlite";
}

Error LogMemory::corrupted(const QString& detail) const
{
    return {ErrorKind::Corrupted,
            "The file " + m_file.toStdString()
                + ", which says what this computer knows of the record, cannot be used. Have the "
                  "record verified against an earlier export before you remove it.",
            detail.toStdString(), std::string(logMemoryField)};
}

Result<Done> LogMemory::open()
{
    if (!m_connection.isEmpty())
        return Done{};
    QDir().mkpath(QFileInfo(m_file).path());
    if (!QFile::exists(m_file)) {
        // Made by hand first, so that nobody else may ever read it.
        QFile fresh(m_file);
        if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || !fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return corrupted(fresh.errorString());
    }
    if (othersMayWrite(QFileInfo(m_file)))
        return Error{ErrorKind::Untrusted,
                     "Others may have written " + m_file.toStdString()
                         + ", which says what this computer knows of the record. Look at it, then "
                           "make it yours alone (mode 0600).",
                     {},
                     std::string(logMemoryField)};
    const auto name = QUuid::createUuid().toString();
    QString failed;
    {
        auto database = QSqlDatabase::addDatabase("QSQLITE", name);
        database.setDatabaseName(m_file);
        database.setConnectOptions("QSQLITE_BUSY_TIMEOUT=2000");
        QSqlQuery query(database);
        if (!database.open())
            failed = database.lastError().text();
        else if (!query.exec("CREATE TABLE IF NOT EXISTS checkpoints (server TEXT NOT NULL, "
                             "organization TEXT NOT NULL, log_key TEXT NOT NULL, note TEXT NOT "
                             "NULL, witness_key TEXT NOT NULL, witnessed_size INTEGER NOT NULL, "
                             "witnessed_at INTEGER NOT NULL, PRIMARY KEY (server, organization))"))
            failed = query.lastError().text();
    }
    if (!failed.isEmpty()) {
        QSqlDatabase::removeDatabase(name);
        return corrupted(failed);
    }
    m_connection = name;
    return Done{};
}

Result<std::optional<TrustedCheckpoint>> LogMemory::find(const std::string& server,
                                                         const domain::OrganizationId& organization)
{
    if (auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare("SELECT log_key, note, witness_key, witnessed_size, witnessed_at FROM "
                  "checkpoints WHERE server = ? AND organization = ?");
    query.addBindValue(textOf(server));
    query.addBindValue(textOf(organization.value));
    if (!run(query))
        return corrupted(query.lastError().text());
    if (!query.next())
        return std::optional<TrustedCheckpoint>();
    return std::optional(TrustedCheckpoint{
        query.value(0).toString().toStdString(), query.value(1).toString().toStdString(),
        query.value(2).toString().toStdString(), query.value(3).toULongLong(),
        Timestamp(std::chrono::milliseconds(query.value(4).toLongLong()))});
}

Result<Done> LogMemory::trust(const std::string& server, const domain::OrganizationId& organization,
                              const TrustedCheckpoint& checkpoint)
{
    if (auto opened = open(); !opened)
        return opened;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare("INSERT OR REPLACE INTO checkpoints VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const auto& text : {server, organization.value, checkpoint.logKey, checkpoint.note})
        query.addBindValue(textOf(text));
    query.addBindValue(textOf(checkpoint.witnessKey));
    query.addBindValue(static_cast<qlonglong>(checkpoint.witnessedSize));
    query.addBindValue(static_cast<qlonglong>(checkpoint.witnessedAt.time_since_epoch().count()));
    if (run(query))
        return Done{};
    return Error{ErrorKind::Unavailable, "The file " + m_file.toStdString() + " cannot be written.",
                 query.lastError().text().toStdString(), std::string(logMemoryField)};
}

} // namespace strongroom::client
