// audit export, and the verification of logs that are reached by an address.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/audit/commands.h"
#include "app/cli/files/output_file.h"
#include "app/cli/files/output_folder.h"
#include "app/cli/plane/commands.h"
#include "client/http/http_log.h"
#include "crypto/merkle/checkpoint.h"
#include "crypto/merkle/tiles.h"
#include "models/wire/audit_body.h"
#include "models/wire/json.h"

#include <filesystem>
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

/// The paths of all tiles and bundles of a tree.
std::vector<std::string> pathsOf(std::uint64_t size)
{
    std::vector<std::string> paths;
    for (unsigned level = 0; crypto::rowLength(level, size) > 0; ++level)
        for (std::uint64_t first = 0; first < crypto::rowLength(level, size);
             first += crypto::tileWidth) {
            auto path = crypto::tileOf(level, first, size);
            paths.push_back(path.toText());
            if (level > 0)
                continue;
            path.level.reset();
            paths.push_back(path.toText());
        }
    return paths;
}

/// What a leaf commits to, and the salt that opens it; of an erased event, what is left of it.
std::string lineOf(const domain::AuditEvent& event)
{
    if (!event.erasedBy.empty())
        return wire::serialize(
                   wire::json::object{{"leaf", static_cast<std::int64_t>(event.log->leaf)},
                                      {"erased", true},
                                      {"by", event.erasedBy.value},
                                      {"event", event.id.value},
                                      {"commitment", toBase64(event.log->commitment)}})
               + '\n';
    const wire::json::object line{{"leaf", static_cast<std::int64_t>(event.log->leaf)},
                                  {"salt", toBase64(event.log->salt)},
                                  {"body", wire::auditBody(event)}};
    return wire::serialize(line) + '\n';
}

Result<Done> putEvents(client::HttpLog& log, const domain::OrganizationId& organization,
                       std::uint64_t size, const std::filesystem::path& path)
{
    auto file = OutputFile::create(path.string());
    if (!file)
        return file.error();
    for (std::uint64_t next = 0; next < size;) {
        const auto events = wait(log.events(organization, next));
        if (!events)
            return events.error();
        const auto before = next;
        for (const auto& event : *events) {
            if (!event.log || event.log->leaf != next || next == size)
                break;
            if (auto written = file->write(bytesOf(lineOf(event))); !written)
                return written;
            ++next;
        }
        if (next == before)
            return Error{ErrorKind::Corrupted, "The server does not hand out event "
                                                   + std::to_string(next)
                                                   + " of its log. The record is not whole."};
    }
    return file->commit();
}

/// How many events it holds. The checkpoint comes last: without it, a bundle that was cut short is
/// none.
Result<std::uint64_t> putBundle(client::HttpLog& log, const domain::OrganizationId& organization,
                                const std::string& note, const crypto::NoteVerifier& key,
                                const std::filesystem::path& folder)
{
    const auto checkpoint = crypto::openCheckpoint(note, key);
    if (!checkpoint)
        return checkpoint.error();
    if (auto fresh = expectNew(folder); !fresh)
        return fresh.error();
    for (const auto& path : pathsOf(checkpoint->size)) {
        const auto file = wait(log.file(organization, path));
        if (!file)
            return file.error();
        if (auto done = put(folder / path, *file); !done)
            return done.error();
    }
    if (auto done = putEvents(log, organization, checkpoint->size, folder / "events.jsonl"); !done)
        return done.error();
    if (auto done = put(folder / "log.vkey", bytesOf(key.toVkey() + '\n')); !done)
        return done.error();
    if (auto done = put(folder / "checkpoint", bytesOf(note)); !done)
        return done.error();
    return checkpoint->size;
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
            const auto size = note ? putBundle(log, organization, *note, *key, wish.folder)
                                   : Result<std::uint64_t>(note.error());
            if (!size)
                return say(size.error());
            const auto noted =
                wait(plane.audit.noteExport(organization, {"log", {}, {}, {}, *size, {}, {}}));
            if (!noted)
                return say(noted.error());
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
    addEvidenceCommand(audit, connection);
    addRecordCommands(program, audit, connection);
    addSinkCommands(audit, connection);
}

} // namespace strongroom::cli
