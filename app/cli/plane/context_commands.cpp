// The servers that one works with, shared with the console.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/input_file.h"
#include "app/cli/plane/commands.h"
#include "client/sign_in/saved_servers.h"

#include <iostream>

namespace strongroom::cli {
namespace {

client::ServersFile servers()
{
    return client::ServersFile(client::ServersFile::defaultFile());
}

struct ContextWish
{
    std::string name{};
    std::string address{};
    std::string authorityFile{};
    std::string organization{};
};

int ended(const Result<Done>& done)
{
    return done ? int(Yes) : say(done.error());
}

int listContexts()
{
    const auto saved = servers().saved();
    if (!saved)
        return say(saved.error());
    const auto line = [&](const client::SavedServer& one) {
        std::cout << (one.name == saved->current ? "* " : "  ")
                  << (one.name.empty() ? "local" : one.name) << '\t'
                  << (one.address.empty() ? "this computer" : one.address) << '\t'
                  << (one.organization.empty() ? "-" : one.organization) << '\n';
    };
    if (saved->find({}) == nullptr)
        line({});
    for (const auto& one : saved->servers)
        line(one);
    return Yes;
}

int addContext(const ContextWish& wish)
{
    if (wish.name.empty() || wish.name == "local")
        return say({ErrorKind::InvalidInput,
                    "\"local\" is the console's own control plane. Choose another name."});
    client::SavedServer server{wish.name, wish.address, {}, wish.organization};
    if (!wish.authorityFile.empty()) {
        const auto text = readSmallFile(wish.authorityFile);
        if (!text)
            return say(text.error());
        const auto bytes = text->reveal();
        server.authority.assign(bytes.begin(), bytes.end());
    }
    return ended(servers().save(server));
}

int useContext(const ContextWish& wish)
{
    const auto name = wish.name == "local" ? std::string() : wish.name;
    auto file = servers();
    if (!wish.organization.empty()) {
        const auto saved = file.saved();
        if (!saved)
            return say(saved.error());
        const auto* found = saved->find(name);
        if (found == nullptr && !name.empty())
            return ended(file.choose(name));
        auto server = found != nullptr ? *found : client::SavedServer{};
        server.organization = wish.organization;
        if (auto done = file.save(server); !done)
            return say(done.error());
    }
    return ended(file.choose(name));
}

} // namespace

void addContextCommands(Words auth)
{
    auto& wish = auth.keep<ContextWish>();
    auth.command("contexts", "The servers that are saved; the one in use has a star").runs([] {
        return listContexts();
    });
    auth.command("add", "Save a server under a name")
        .text("name", wish.name, "What you call it", required)
        .text("--address", wish.address, "https://…", required)
        .text("--authority", wish.authorityFile,
              "The file of its authority (PEM); without one, the system's are trusted")
        .text("--use-organization", wish.organization, "The slug of the organization to work in")
        .runs([&] { return addContext(wish); });
    auth.command("use", "Work with a saved server from now on, here and in the console")
        .text("name", wish.name, "As auth contexts shows it; local is the console's own", required)
        .text("--use-organization", wish.organization, "The slug of the organization to work in")
        .runs([&] { return useContext(wish); });
    auth.command("forget", "Save a server no longer")
        .text("name", wish.name, "As auth contexts shows it", required)
        .runs([&] { return ended(servers().forget(wish.name)); });
}

} // namespace strongroom::cli
