// A secret's values written into a SOPS file: revealed with a purpose, sealed before they reach the
// disk.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "app/cli/plane/purposes.h"
#include "base/clock.h"
#include "client/sops/sops_exchange.h"
#include "crypto/sops/rules/creation_rules.h"

#include <algorithm>
#include <iostream>

namespace strongroom::cli {
namespace {

struct ExportWish
{
    std::string file{};
    std::string format{};
    std::string group{};
    std::string scope{};
    std::vector<std::string> keys{};
    std::string recipients{};
    PurposeWish purpose{};
};

/// The keys asked for, or all of the current version.
Result<std::vector<std::string>> keysOf(client::ControlPlane& plane, const domain::Secret& secret,
                                        const ExportWish& wish)
{
    if (!wish.keys.empty())
        return wish.keys;
    const auto versions = wait(plane.secrets.versions(secret.organization, secret.id));
    if (!versions)
        return versions.error();
    const auto current = std::ranges::find(*versions, true, &domain::Version::current);
    std::vector<std::string> keys;
    if (current != versions->end())
        for (const auto& key : current->keys)
            keys.push_back(key.name);
    if (keys.empty())
        return Error{ErrorKind::NotFound, "This secret has no current version."};
    return keys;
}

int exportSecret(const Connection& connection, const ExportWish& wish)
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
    auto keys = keysOf(plane, *secret, wish);
    if (!keys)
        return say(keys.error());
    const auto revealed = wait(plane.secrets.reveal(
        organization, {secret->id, 0, std::move(*keys), *purpose, domain::GatedAction::Export}));
    if (!revealed)
        return say(revealed.error());
    warnOfHiddenVersion(*revealed);
    std::vector<client::ExportedValue> values;
    for (const auto& entry : revealed->entries)
        values.push_back({entry.key, entry.value});
    const auto done = client::exportToSopsFile(
        wish.file, wish.group, values, sops::splitRecipients(wish.recipients), SystemClock().now());
    if (!done)
        return say(done.error());
    std::cerr << values.size() << (values.size() == 1 ? " value" : " values") << " written to "
              << wish.file << ".\n";
    return Yes;
}

} // namespace

void addExportCommand(Words program, const Connection& connection)
{
    auto words = program.command("export", "Write a secret into a SOPS file");
    auto& wish = words.keep<ExportWish>();
    words.text("file", wish.file, "The file; one that stands keeps what else it holds", required)
        .text("--format", wish.format, "The file's format", {true, {"sops"}})
        .text("--group", wish.group, "The secret's slug", required)
        .text("--scope", wish.scope, "org, or an environment's slug")
        .texts("--name", wish.keys, "A key; all of them without. May be repeated")
        .text("--age", wish.recipients, "age recipients of a new file, by commas");
    addPurposeWords(words, wish.purpose);
    words.runs([&] { return exportSecret(connection, wish); });
}

} // namespace strongroom::cli
