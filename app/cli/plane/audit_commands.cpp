// audit export, and the verification of logs that are reached by an address.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/audit/commands.h"
#include "app/cli/plane/commands.h"
#include "client/http/http_log.h"
#include "crypto/merkle/checkpoint.h"
#include "crypto/merkle/tiles.h"
#include "models/wire/audit_body.h"
#include "models/wire/json.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <iostream>

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::cli {
namespace {

struct ExportWish
{
    std::string format = "tlog-tiles";
    std::string folder{};
};

/// Writes files of a bundle below a folder that was not there, or was empty.
class Bundle
{
public:
    static Result<Bundle> make(const std::string& folder)
    {
        const QDir where(QString::fromStdString(folder));
        if (where.exists() && !where.isEmpty())
            return Error{ErrorKind::AlreadyExists,
                         "The folder " + folder + " is not empty. Name one that is, or is new."};
        if (!where.mkpath("."))
            return Error{ErrorKind::Unavailable, "The folder " + folder + " cannot be made."};
        return Bundle(where);
    }

    Result<Done> put(const std::string& path, const QByteArray& contents)
    {
        const auto name = m_folder.filePath(QString::fromStdString(path));
        QDir().mkpath(QFileInfo(name).path());
        QSaveFile file(name);
        if (file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size()
            && file.commit())
            return Done{};
        return Error{ErrorKind::Unavailable,
                     "The file " + name.toStdString() + " cannot be written.",
                     file.errorString().toStdString()};
    }

private:
    explicit Bundle(QDir folder) : m_folder(std::move(folder)) {}
    QDir m_folder;
};

QByteArray bytesIn(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// The paths of all tiles and bundles of a tree.
std::vector<std::string> pathsOf(std::uint64_t size)
{
    std::vector<std::string> paths;
    for (unsigned level = 0;
         level * crypto::tileHeight < 64 && size >> (level * crypto::tileHeight) > 0; ++level) {
        const auto row = size >> (level * crypto::tileHeight);
        for (std::uint64_t first = 0; first < row; first += crypto::tileWidth) {
            auto path = crypto::tileOf(level, first, size);
            paths.push_back(path.toText());
            if (level > 0)
                continue;
            path.level.reset();
            paths.push_back(path.toText());
        }
    }
    return paths;
}

/// One event a line: what its leaf commits to, and the salt that opens it.
Result<QByteArray> eventLines(client::HttpLog& log, const domain::OrganizationId& organization,
                              std::uint64_t size)
{
    QByteArray lines;
    for (std::uint64_t next = 0; next < size;) {
        const auto events = wait(log.events(organization, next));
        if (!events)
            return events.error();
        const auto before = next;
        for (const auto& event : *events) {
            if (!event.log || event.log->leaf != next || next == size)
                break;
            lines += QByteArray::fromStdString(
                wire::serialize(wire::json::object{{"leaf", static_cast<std::int64_t>(next)},
                                                   {"salt", toBase64(event.log->salt)},
                                                   {"body", wire::auditBody(event)}})
                + '\n');
            ++next;
        }
        if (next == before)
            return Error{ErrorKind::Corrupted, "The server does not hand out event "
                                                   + std::to_string(next)
                                                   + " of its log. The record is not whole."};
    }
    return lines;
}

int exportLog(const Connection& connection, const ExportWish& wish)
{
    return within(
        connection,
        [&](client::ControlPlane& plane, const domain::OrganizationId& organization) -> int {
            client::HttpLog log(plane.transport);
            const auto about = wait(log.about(organization));
            const auto key = about ? crypto::NoteVerifier::parse(about->publicKey)
                                   : Result<crypto::NoteVerifier>(about.error());
            if (!key)
                return say(key.error());
            const auto note = wait(log.checkpoint(organization));
            const auto checkpoint = note ? crypto::openCheckpoint(*note, *key)
                                         : Result<crypto::Checkpoint>(note.error());
            if (!checkpoint)
                return say(checkpoint.error());
            auto bundle = Bundle::make(wish.folder);
            if (!bundle)
                return say(bundle.error());
            for (const auto& path : pathsOf(checkpoint->size)) {
                const auto file = wait(log.file(organization, path));
                const auto put =
                    file ? bundle->put(path, bytesIn(*file)) : Result<Done>(file.error());
                if (!put)
                    return say(put.error());
            }
            const auto lines = eventLines(log, organization, checkpoint->size);
            if (!lines)
                return say(lines.error());
            for (const auto& [name, contents] :
                 {std::pair{"events.jsonl", *lines},
                  std::pair{"checkpoint", QByteArray::fromStdString(*note)},
                  std::pair{"log.vkey", QByteArray::fromStdString(key->toVkey() + '\n')}})
                if (auto put = bundle->put(name, contents); !put)
                    return say(put.error());
            std::cout << key->toVkey() << '\n';
            return Yes;
        });
}

/// The log of a control plane that one is signed in at, or any other by its plain files.
class AddressSource final : public crypto::TileSource
{
public:
    AddressSource(std::unique_ptr<client::ControlPlane> plane, QString address, bool ours)
        : m_plane(std::move(plane)), m_address(std::move(address)), m_ours(ours)
    {}

    Result<Bytes> read(const std::string& path, std::size_t largest) const override
    {
        client::HttpCall call("GET", m_address + '/' + QString::fromStdString(path));
        call.authorized = m_ours;
        call.repeatable = true;
        const auto reply = wait(m_plane->transport.send(std::move(call)));
        if (!reply)
            return reply.error();
        if (static_cast<std::size_t>(reply->body.size()) > largest)
            return Error{ErrorKind::Corrupted, "The log's file " + path + " is too large."};
        return Bytes(reply->body.begin(), reply->body.end());
    }

private:
    std::unique_ptr<client::ControlPlane> m_plane;
    QString m_address;
    bool m_ours;
};

Result<std::unique_ptr<crypto::TileSource>> openAddress(const Connection& connection,
                                                        const std::string& address)
{
    auto url = QString::fromStdString(address);
    while (url.endsWith('/'))
        url.chop(1);
    auto plane = connect(connection);
    // Without a control plane of one's own, other logs can still be read.
    if (!plane) {
        client::ControlPlaneSettings settings;
        settings.server = QUrl(url);
        plane = std::make_unique<client::ControlPlane>(settings);
        return std::unique_ptr<crypto::TileSource>(
            std::make_unique<AddressSource>(std::move(*plane), url, false));
    }
    const auto& server = (*plane)->transport.server();
    const bool ours = QUrl(url).host() == server.host() && QUrl(url).port(443) == server.port(443);
    if (ours && !(*plane)->apiKey)
        if (const auto me = wait((*plane)->session.restore()); !me)
            return me.error();
    return std::unique_ptr<crypto::TileSource>(
        std::make_unique<AddressSource>(std::move(*plane), url, ours));
}

} // namespace

void addAuditCommands(Words program, const Connection& connection)
{
    auto audit = addAuditCommands(program, [&connection](const std::string& address) {
        return openAddress(connection, address);
    });
    auto& wish = audit.keep<ExportWish>();
    audit.command("export", "Write the record's log, and what it commits to, into a folder")
        .text("--format", wish.format, "How it is laid out", {false, {"tlog-tiles"}})
        .text("--out", wish.folder, "A folder that is new or empty", required)
        .runs([&] { return exportLog(connection, wish); });
}

} // namespace strongroom::cli
