// The file, and what may stand in it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/saved_servers.h"

#include "client/sign_in/server_meeting.h"
#include "models/wire/json.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <QSslCertificate>
#include <QStandardPaths>

#include <algorithm>

namespace strongroom::client {
namespace {

constexpr std::int64_t formatVersion = 1;
constexpr std::size_t longestName = 64;

Result<Done> check(const SavedServer& server)
{
    const bool own = server.name.empty();
    if (own && !server.address.empty())
        return Error{ErrorKind::InvalidInput, "A server needs a name.", {}, "name"};
    if (own)
        return Done{};
    const bool plain =
        std::ranges::none_of(server.name, [](unsigned char c) { return c < ' ' || c == '\x7f'; });
    if (!plain || server.name.size() > longestName)
        return Error{
            ErrorKind::InvalidInput, "A name has at most 64 bytes, on one line.", {}, "name"};
    if (auto address = serverAddress(server.address); !address)
        return address.error();
    if (!server.authority.empty()
        && QSslCertificate::fromData(QByteArray::fromStdString(server.authority)).isEmpty())
        return Error{ErrorKind::InvalidInput,
                     "The authority's file holds no certificate (PEM).",
                     {},
                     "authority"};
    return Done{};
}

SavedServer readServer(const wire::json::value& value, wire::ObjectReader& whole)
{
    wire::ObjectReader reader(value);
    SavedServer server{reader.textOr("name"), reader.textOr("address"), reader.textOr("authority"),
                       reader.textOr("organization")};
    if (!reader.ok() || !check(server))
        whole.fail("servers", "servers as this program writes them");
    return server;
}

Result<SavedServers> readServers(const QByteArray& text, const Error& corrupted)
{
    const auto value = wire::parse({text.constData(), static_cast<std::size_t>(text.size())});
    if (!value)
        return corrupted;
    wire::ObjectReader reader(*value);
    SavedServers saved;
    if (reader.integer("version") != formatVersion || reader.find("servers") == nullptr)
        return corrupted;
    for (const auto& one : reader.array("servers"))
        saved.servers.push_back(readServer(one, reader));
    saved.current = reader.textOr("current");
    const bool there = saved.current.empty() || saved.find(saved.current) != nullptr;
    return reader.ok() && there ? Result<SavedServers>(std::move(saved)) : corrupted;
}

QByteArray written(const SavedServers& saved)
{
    wire::json::array servers;
    for (const auto& server : saved.servers)
        servers.push_back(wire::json::object{{"name", server.name},
                                             {"address", server.address},
                                             {"authority", server.authority},
                                             {"organization", server.organization}});
    wire::json::object document;
    document["version"] = formatVersion;
    document["current"] = saved.current;
    document["servers"] = std::move(servers);
    return QByteArray::fromStdString(wire::serialize(document) + '\n');
}

Error notSaved(const std::string& name)
{
    return {ErrorKind::NotFound, "No server is saved as \"" + name + "\"."};
}

} // namespace

QString ServersFile::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + "/strongroom/servers.json";
}

Result<SavedServers> ServersFile::saved() const
{
    const auto text = m_file.read();
    auto saved = !text   ? Result<SavedServers>(text.error())
                 : *text ? readServers(**text, m_file.corrupted())
                         : SavedServers{};
    if (saved)
        return saved;
    auto error = saved.error();
    error.field = serversFileField;
    return error;
}

Result<Done> ServersFile::change(const std::function<Result<Done>(SavedServers&)>& how)
{
    return m_file.change([&]() -> Result<QByteArray> {
        auto all = saved();
        if (!all)
            return all.error();
        if (auto done = how(*all); !done)
            return done.error();
        return written(*all);
    });
}

Result<Done> ServersFile::save(SavedServer server)
{
    if (auto fine = check(server); !fine)
        return fine;
    return change([&](SavedServers& all) -> Result<Done> {
        std::erase_if(all.servers, [&](const SavedServer& one) { return one.name == server.name; });
        all.servers.push_back(server);
        std::ranges::sort(all.servers, {}, &SavedServer::name);
        return Done{};
    });
}

Result<Done> ServersFile::forget(std::string name)
{
    return change([&](SavedServers& all) -> Result<Done> {
        if (name.empty() || all.find(name) == nullptr)
            return notSaved(name);
        std::erase_if(all.servers, [&](const SavedServer& one) { return one.name == name; });
        if (all.current == name)
            all.current.clear();
        return Done{};
    });
}

Result<Done> ServersFile::choose(std::string name)
{
    return change([&](SavedServers& all) -> Result<Done> {
        if (!name.empty() && all.find(name) == nullptr)
            return notSaved(name);
        all.current = name;
        return Done{};
    });
}

QCoro::Task<Result<MetServer>> ServersFile::meet(std::string address)
{
    const auto url = serverAddress(address);
    if (!url)
        co_return url.error();
    co_return co_await meetServer(*url);
}

} // namespace strongroom::client
