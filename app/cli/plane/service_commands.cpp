// Secrets for services: listing them, getting one value with a purpose, changing them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/bulk_commands.h"
#include "app/cli/plane/commands.h"
#include "app/cli/plane/ends_command.h"
#include "app/cli/plane/one_value.h"
#include "app/cli/plane/purposes.h"
#include "models/wire/page_json.h"

#include <algorithm>
#include <iostream>

namespace strongroom::cli {
namespace {

/// One key of one secret, and why.
struct ValueWish
{
    std::string group{};
    std::string name{};
    std::string scope{};
    PurposeWish purpose{};
    std::string approval{}; ///< One that was given before.
    bool wait = false;      ///< For an approval, if one is needed.
};

struct ListWish
{
    std::string filter{};
    std::string output = "table";
};

int listSecrets(const Connection& connection, const ListWish& wish)
{
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    auto& plane = *place->plane;
    const auto& organization = place->organization;
    auto secrets = secretsWith(plane, organization, wish.filter);
    if (!secrets)
        return say(secrets.error());
    if (wish.output == "json") {
        std::cout << wire::serialize(
            wire::toJson(domain::Page<domain::Secret>{std::move(*secrets), {}}))
                  << '\n';
        return Yes;
    }
    for (const auto& secret : *secrets)
        std::cout << secret.slug << "\tv" << secret.currentVersion << '\t' << secret.keyCount
                  << " keys\t" << secret.name << '\n';
    return Yes;
}

int getValue(const Connection& connection, const ValueWish& wish)
{
    const auto purpose = purposeOf(wish.purpose);
    if (!purpose)
        return say(purpose.error());
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    auto& plane = *place->plane;
    const auto& organization = place->organization;
    const auto secret = secretOf(plane, organization, wish.group, wish.scope);
    if (!secret)
        return say(secret.error());
    domain::GrantRequest request{secret->id, 0, {wish.name}, *purpose};
    request.approval = wish.approval;
    const auto revealed = revealedBy(plane, organization, std::move(request), wish.wait);
    if (!revealed)
        return say(revealed.error());
    if (!*revealed)
        return Waiting;
    return writeOut((*revealed)->entries.front().value) ? Yes : Usage;
}

/// A version without that key; the others are kept, unread.
Result<Done> deleteKey(client::ControlPlane& plane, const domain::Secret& secret,
                       const std::string& name)
{
    const auto current = currentVersionOf(plane, secret);
    if (!current)
        return current.error();
    client::VersionDraft draft;
    draft.base = current->number;
    for (const auto& key : current->keys)
        if (key.name != name)
            draft.entries.push_back({key.name, key.format, std::nullopt});
    if (draft.entries.size() == current->keys.size())
        return Error{ErrorKind::NotFound, "This secret has no such key."};
    if (draft.entries.empty())
        return Error{ErrorKind::InvalidInput, "This is the secret's only key. Leave out --name to "
                                              "move the whole secret to the trash."};
    const auto put = wait(plane.secrets.putVersion(
        {secret.organization, secret.id, secret.revision}, std::move(draft)));
    if (!put)
        return put.error();
    std::cerr << "Version " << put->number << " is without that key.\n";
    return Done{};
}

int deleteSecretOrKey(const Connection& connection, const ValueWish& wish)
{
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    auto& plane = *place->plane;
    const auto& organization = place->organization;
    const auto secret = secretOf(plane, organization, wish.group, wish.scope);
    if (!secret)
        return say(secret.error());
    if (!wish.name.empty()) {
        const auto done = deleteKey(plane, *secret, wish.name);
        return done ? int(Yes) : say(done.error());
    }
    const auto removed = wait(plane.secrets.remove({organization, secret->id, secret->revision}));
    if (!removed)
        return say(removed.error());
    std::cerr << "The secret is in the trash, from where it can be restored.\n";
    return Yes;
}

} // namespace

void addServiceCommands(Words program, const Connection& connection)
{
    auto service = program.command("service", "Secrets as services know them");
    auto secrets = service.command("secrets", "List secrets, or work with one");
    auto& list = secrets.keep<ListWish>();
    secrets.text("--filter", list.filter, "Only those in which this occurs")
        .text("--output", list.output, "How to print them", {false, {"json", "table"}})
        .runs([&] { return listSecrets(connection, list); });

    auto get = secrets.command("get-value", "Print one value, undecorated");
    auto& value = get.keep<ValueWish>();
    get.text("--group", value.group, "The secret's slug", required)
        .text("--name", value.name, "The key", required)
        .text("--scope", value.scope, "org, or an environment's slug");
    addPurposeWords(get, value.purpose);
    get.text("--approval", value.approval, "Use what this approval gave")
        .flag("--wait", value.wait, "Wait for the approval, if one is needed");
    get.runs([&] { return getValue(connection, value); });

    auto upsert = secrets.command("upsert", "Write a secret in your editor, or change one");
    auto& form = upsert.keep<UpsertWish>();
    upsert.text("--group", form.group, "The secret's slug; the form asks for it if left out")
        .text("--scope", form.scope, "org, or an environment's slug")
        .flag("--no-certificate-end", form.noCertificateEnd,
              "Do not keep beside the version, unsealed, when a certificate in it ends")
        .runs([&] { return upsertSecret(connection, form); });

    auto remove = secrets.command("delete", "Make a version without a key, or delete the secret");
    auto& gone = remove.keep<ValueWish>();
    remove.text("--group", gone.group, "The secret's slug", required)
        .text("--name", gone.name, "The key; without it the whole secret goes to the trash")
        .text("--scope", gone.scope, "org, or an environment's slug")
        .runs([&] { return deleteSecretOrKey(connection, gone); });
    addEndsCommand(secrets, connection);
    addVersionCommands(secrets, connection);
    addBulkCommands(secrets, connection);
}

} // namespace strongroom::cli
