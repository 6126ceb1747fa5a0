// Encryption keys: assigned, activated, rotated, retired; and everything brought under the active
// one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "app/cli/plane/named_values.h"
#include "app/cli/plane/used_by.h"
#include "models/wire/key_use_json.h"

#include <algorithm>
#include <iostream>
#include <thread>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;
using domain::ProofOperation;
using Plane = client::ControlPlane;

struct KeyWish
{
    std::string name{};
    std::string kind{};
    std::string key{};
    std::string id{};
    std::vector<std::string> settings{};
    std::vector<std::string> credentials{};
    std::int64_t revision = 1;
    std::int64_t cacheSeconds = 0;
    std::int64_t perSecond = 0;
    bool json = false;
    bool wait = false;
};

/// within() for a deed that fails with an error.
template <class Deed>
int attempt(const Connection& connection, Deed deed)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) {
        const Result<Done> done = deed(plane, organization);
        return done ? int(Yes) : say(done.error());
    });
}

std::uint64_t versionsUnder(const domain::EncryptionKeys& keys, const std::string& kekId)
{
    const auto found = std::ranges::find(keys.usage, kekId, &domain::KeyUsage::kekId);
    return found == keys.usage.end() ? 0 : found->versions;
}

std::string healthOf(const domain::KeyHealth& health)
{
    if (!health.problem.empty())
        return "unhealthy at " + health.step + ": " + health.problem;
    return health.lastSuccess ? "healthy " + toRfc3339(*health.lastSuccess) : "not checked";
}

using Uses = std::optional<domain::Uses>;

std::optional<domain::UsedBy> usersOf(const Uses& uses, const std::string& kekId)
{
    if (!uses)
        return std::nullopt;
    return domain::usersOf(uses->keys, kekId);
}

void print(const domain::EncryptionKeys& keys, bool asJson, const Uses& uses = std::nullopt)
{
    if (asJson) {
        auto object = wire::toJson(keys);
        auto& usage = object["usage"].as_array();
        for (std::size_t i = 0; i < keys.usage.size(); ++i)
            addUsedBy(usage[i].as_object(), usersOf(uses, keys.usage[i].kekId));
        std::cout << wire::serialize(object) << '\n';
        return;
    }
    for (const auto& key : keys.ring.keys)
        std::cout << key.kekId << '\t' << nameOf(key.kind) << '\t' << key.name << '\t'
                  << (key.active ? "active" : "kept") << '\t' << versionsUnder(keys, key.kekId)
                  << " versions\tcached " << key.cacheSeconds << " s\t" << healthOf(key.health)
                  << usedByField(usersOf(uses, key.kekId)) << '\n';
    for (const auto& usage : keys.usage)
        if (std::ranges::find(keys.ring.keys, usage.kekId, &domain::KeyStatus::kekId)
            == keys.ring.keys.end())
            std::cout << usage.kekId << "\t\t\tnot held by the runner\t" << usage.versions
                      << " versions" << usedByField(usersOf(uses, usage.kekId)) << '\n';
}

int list(const Connection& connection, const KeyWish& wish, bool probe)
{
    return attempt(connection,
                   [&](Plane& plane, const OrganizationId& organization) -> Result<Done> {
                       const auto keys = wait(plane.keys.keys(organization, probe));
                       if (!keys)
                           return keys.error();
                       print(*keys, wish.json, usesIn(plane, organization));
                       return Done{};
                   });
}

Result<client::KeyDraft> draftOf(const KeyWish& wish)
{
    client::KeyDraft draft;
    auto& definition = draft.definition;
    const auto kind = domain::keyKindOf(wish.kind);
    if (!kind)
        return Error{ErrorKind::InvalidInput, "A key is of kind local, openbao_transit, aws_kms, "
                                              "gcp_kms, azure_key or pkcs11."};
    definition.kind = *kind;
    definition.name = wish.name;
    definition.id =
        wish.id.empty() ? domain::EncryptionKeyId::fresh() : domain::EncryptionKeyId{wish.id};
    definition.revision = static_cast<std::uint32_t>(wish.revision);
    definition.cacheSeconds = static_cast<std::uint32_t>(wish.cacheSeconds);
    for (const auto& text : wish.settings) {
        auto halves = namedValue(text, "--setting");
        if (!halves)
            return halves.error();
        definition.settings[halves->first] = halves->second;
    }
    for (const auto& text : wish.credentials) {
        auto halves = namedValue(text, "--credential");
        if (!halves)
            return halves.error();
        if (!halves->second.starts_with('@'))
            return Error{ErrorKind::InvalidInput,
                         "Give credentials in a file: --credential name=@FILE. What stands on a "
                         "command line is seen by everybody on this machine."};
        auto value = secretIn(halves->second.substr(1));
        if (!value)
            return value.error();
        draft.credentials.emplace(halves->first, std::move(*value));
    }
    return draft;
}

int assign(const Connection& connection, const KeyWish& wish)
{
    auto draft = draftOf(wish);
    if (!draft)
        return say(draft.error());
    const auto kekId = kekIdOf(draft->definition);
    return attempt(
        connection, [&](Plane& plane, const OrganizationId& organization) -> Result<Done> {
            const auto keys = wait(plane.keys.assignKey(organization, std::move(*draft)));
            if (!keys)
                return keys.error();
            if (wish.json)
                print(*keys, true);
            else
                std::cout << kekId << '\n';
            std::cerr << "New versions go on under the active key. \"keys activate " << kekId
                      << "\" makes it this one.\n";
            return Done{};
        });
}

/// By its id as it stands beside what it wrapped, or by its name.
Result<std::string> kekIdIn(const domain::EncryptionKeys& keys, const std::string& name)
{
    for (const auto& key : keys.ring.keys)
        if (key.kekId == name || key.name == name)
            return key.kekId;
    return Error{ErrorKind::NotFound, "The runner holds no such key."};
}

int change(const Connection& connection, const KeyWish& wish, ProofOperation operation)
{
    return attempt(connection,
                   [&](Plane& plane, const OrganizationId& organization) -> Result<Done> {
                       auto keys = wait(plane.keys.keys(organization, false));
                       if (!keys)
                           return keys.error();
                       const auto kekId = kekIdIn(*keys, wish.key);
                       if (!kekId)
                           return kekId.error();
                       keys = wait(plane.keys.changeKey(organization, operation, *kekId));
                       if (!keys)
                           return keys.error();
                       print(*keys, wish.json);
                       return Done{};
                   });
}

void print(const domain::Rewrap& rewrap, bool asJson)
{
    if (asJson) {
        std::cout << wire::serialize(wire::toJson(rewrap)) << '\n';
        return;
    }
    std::cout << rewrap.id.value << '\t' << nameOf(rewrap.state) << '\t' << rewrap.done << " of "
              << rewrap.total << "\tfailed " << rewrap.failed;
    if (rewrap.remaining)
        std::cout << "\tunder other keys " << *rewrap.remaining;
    if (!rewrap.problem.empty())
        std::cout << '\t' << rewrap.problem;
    std::cout << '\n';
}

/// Until it is done or paused; says how far it is on standard error.
Result<domain::Rewrap> follow(Plane& plane, const OrganizationId& organization,
                              domain::Rewrap rewrap)
{
    constexpr std::chrono::milliseconds between{500};
    while (rewrap.state == domain::RewrapState::Running) {
        std::this_thread::sleep_for(between);
        const auto all = wait(plane.keys.rewraps(organization));
        if (!all)
            return all.error();
        const auto found = std::ranges::find(*all, rewrap.id, &domain::Rewrap::id);
        if (found == all->end())
            return Error{ErrorKind::NotFound, "The re-wrap is gone."};
        if (found->done != rewrap.done)
            std::cerr << found->done << " of " << found->total << '\n';
        rewrap = *found;
    }
    return rewrap;
}

int rewrap(const Connection& connection, const KeyWish& wish)
{
    return attempt(
        connection, [&](Plane& plane, const OrganizationId& organization) -> Result<Done> {
            auto started = wait(
                plane.keys.startRewrap(organization, {static_cast<std::uint32_t>(wish.perSecond)}));
            if (started && wish.wait)
                started = follow(plane, organization, *started);
            if (!started)
                return started.error();
            print(*started, wish.json);
            if (started->state == domain::RewrapState::Paused)
                return Error{ErrorKind::Unavailable, "The re-wrap is paused: " + started->problem};
            if (started->remaining.value_or(0) > 0)
                return Error{
                    ErrorKind::Unavailable,
                    std::to_string(*started->remaining)
                        + " versions stand under other keys still. Start another re-wrap."};
            return Done{};
        });
}

int status(const Connection& connection, const KeyWish& wish)
{
    return attempt(connection,
                   [&](Plane& plane, const OrganizationId& organization) -> Result<Done> {
                       const auto all = wait(plane.keys.rewraps(organization));
                       if (!all)
                           return all.error();
                       for (const auto& one : *all)
                           print(one, wish.json);
                       return Done{};
                   });
}

int turn(const Connection& connection, const KeyWish& wish, bool goOn)
{
    return attempt(connection,
                   [&](Plane& plane, const OrganizationId& organization) -> Result<Done> {
                       const domain::RewrapId id{wish.id};
                       const auto turned = goOn ? wait(plane.keys.resumeRewrap(organization, id))
                                                : wait(plane.keys.pauseRewrap(organization, id));
                       if (!turned)
                           return turned.error();
                       print(*turned, wish.json);
                       return Done{};
                   });
}

void addChanges(Words keys, const Connection& connection, KeyWish& wish)
{
    const auto add = [&](const char* name, const char* help, ProofOperation operation) {
        keys.command(name, help)
            .text("key", wish.key, "Its id or name", required)
            .flag("--json", wish.json, "One JSON document")
            .runs([&connection, &wish, operation] { return change(connection, wish, operation); });
    };
    add("activate", "Wrap new versions under this key", ProofOperation::ActivateKey);
    add("rotate", "Have the key make a new version of itself", ProofOperation::RotateKey);
    add("retire", "Give a key up that nothing is wrapped under", ProofOperation::RetireKey);
}

void addRewraps(Words keys, const Connection& connection, KeyWish& wish)
{
    keys.command("rewrap", "Bring every version under the active key")
        .number("--per-second", wish.perSecond, "At most so many versions a second; 0: no limit",
                {false, {}, {0, 1'000'000}})
        .flag("--wait", wish.wait, "Return when it is done")
        .flag("--json", wish.json, "One JSON document")
        .runs([&] { return rewrap(connection, wish); });
    keys.command("rewraps", "How far re-wraps are, newest first")
        .flag("--json", wish.json, "A JSON document a line")
        .runs([&] { return status(connection, wish); });
    for (const bool goOn : {false, true})
        keys.command(goOn ? "resume" : "pause",
                     goOn ? "Go on with a re-wrap" : "Hold a re-wrap, to go on later")
            .text("rewrap", wish.id, "Its id", required)
            .flag("--json", wish.json, "One JSON document")
            .runs([&connection, &wish, goOn] { return turn(connection, wish, goOn); });
}

} // namespace

void addEncryptionKeyCommands(Words program, const Connection& connection)
{
    auto& wish = program.keep<KeyWish>();
    auto keys = program.command("keys", "The organization's encryption keys (KEKs)");
    keys.command("list", "Keys, and how many versions stand under each")
        .flag("--json", wish.json, "One JSON document")
        .runs([&] { return list(connection, wish, false); });
    keys.command("status", "The same, having each key wrap and unwrap a probe now")
        .flag("--json", wish.json, "One JSON document")
        .runs([&] { return list(connection, wish, true); });
    keys.command("assign", "Have the runner hold a further key (docs/keys.md)")
        .text("--name", wish.name, "What people call it", required)
        .text("--kind", wish.kind, "local, openbao_transit, aws_kms, gcp_kms, azure_key, pkcs11",
              required)
        .texts("--setting", wish.settings, "name=value")
        .texts("--credential", wish.credentials,
               "name=@FILE; none: the runner's own identity there")
        .number("--cache-seconds", wish.cacheSeconds,
                "How long an unwrapped DEK may serve again; 0: never", {false, {}, {0, 3600}})
        .text("--id", wish.id, "Of a key that is held already, to replace its definition")
        .number("--revision", wish.revision, "Higher than the one that is held",
                {false, {}, {1, 1'000'000}})
        .flag("--json", wish.json, "One JSON document")
        .runs([&] { return assign(connection, wish); });
    addChanges(keys, connection, wish);
    addRewraps(keys, connection, wish);
}

} // namespace strongroom::cli
