// Made once, found again ever after.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/bootstrap.h"

#include "app/log/process.h"
#include "app/server/authority_folder.h"
#include "app/server/config.h"
#include "app/server/issuer_keys.h"
#include "app/server/operator_record.h"
#include "app/server/runner_issue.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "models/wire/json.h"
#include "server/audit/snapshot.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <sys/stat.h>

namespace strongroom::app {
namespace {

using domain::EnvironmentKind;
using server::SqliteStorage;
using server::StorageWriter;

bool exists(const std::string& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0;
}

/// Certificates are made anew well before they end; the file's age is theirs.
bool isOld(const std::string& path)
{
    struct stat status = {};
    constexpr std::int64_t day = 86400;
    return ::stat(path.c_str(), &status) == 0
           && ::time(nullptr) - status.st_mtime > (leafDays - 30) * day;
}

Result<crypto::Credential> authorityIn(const std::string& folder)
{
    auto standing = readAuthority(folder);
    if (standing || standing.error().kind != ErrorKind::NotFound)
        return standing;
    return makeAuthority(folder, "Strongroom embedded authority");
}

server::Deed founding(const std::string& kind, const std::string& id, const std::string& name,
                      std::string state)
{
    server::Deed deed;
    deed.action = kind + ".create";
    deed.resourceKind = kind;
    deed.resourceId = id;
    deed.resourceName = name;
    deed.after = std::move(state);
    return deed;
}

Result<domain::OrganizationId> makeOrganization(SqliteStorage& storage, const std::string& slug,
                                                const std::string& name)
{
    const auto auditKey = crypto::randomBytes(32);
    if (!auditKey)
        return auditKey.error();
    const domain::Backend backend{domain::BackendId::fresh(), "builtin", "builtin"};
    const domain::Organization organization{domain::OrganizationId::fresh(), slug, name,
                                            backend.id};
    auto written = storage.write([&](StorageWriter& writer) -> Result<Done> {
        if (auto added = writer.addOrganization(organization, *auditKey); !added)
            return added;
        if (auto added = writer.addBackend(organization.id, backend); !added)
            return added;
        const std::pair<const char*, EnvironmentKind> environments[] = {
            {"Production", EnvironmentKind::Production},
            {"Staging", EnvironmentKind::Staging},
            {"Development", EnvironmentKind::Development}};
        const char* const slugs[] = {"prod", "stage", "dev"};
        std::vector<server::Deed> deeds{founding("organization", organization.id.value,
                                                 organization.name,
                                                 server::snapshotOf(organization))};
        for (std::size_t i = 0; i < std::size(slugs); ++i) {
            const domain::Environment environment{domain::EnvironmentId::fresh(), organization.id,
                                                  slugs[i], environments[i].first,
                                                  environments[i].second};
            if (auto added = writer.addEnvironment(environment); !added)
                return added;
            deeds.push_back(founding("environment", environment.id.value, environment.name,
                                     server::snapshotOf(environment)));
        }
        const SystemClock clock;
        return server::Recorder(storage, clock, [] {})
            .recordFounding(writer, organization.id, *auditKey, theOperator(), deeds);
    });
    if (!written)
        return written.error();
    return organization.id;
}

Result<std::string> setupTokenIn(const std::string& folder)
{
    const auto path = folder + "/setup-token";
    if (!exists(path)) {
        const auto token = crypto::randomBytes(32);
        if (!token)
            return token.error();
        if (auto written = writePrivateFile(path, toBase64Url(*token)); !written)
            return written.error();
    }
    return readFile(path);
}

/// The runner beside the control plane, with a certificate that still lasts and today's keys of the
/// built-in sign-in.
Result<Done> makeRunner(SqliteStorage& storage, const crypto::Credential& authority,
                        const domain::OrganizationId& organization, const std::string& folder)
{
    const auto runners = storage.runners(organization);
    if (!runners)
        return runners.error();
    const auto target = folder + "/runner";
    if (runners->empty() || !exists(target + "/runner.pem") || isOld(target + "/runner.pem")) {
        const auto id = runners->empty() ? domain::RunnerId::fresh() : runners->front().id;
        const bool revoked = !runners->empty() && runners->front().revoked;
        const auto issued = issueRunner(authority, {id, organization, "embedded", {}, revoked},
                                        target, {folder, folder + "/ready.json"});
        if (!issued)
            return issued.error();
        if (auto admitted = letIn(storage, *issued); !admitted)
            return admitted;
    }
    return writeIssuerKeys(storage, target);
}

/// What somebody has written into it since stays, but for what this folder alone knows.
Result<Done> writeConfig(const std::string& path, const std::string& fresh)
{
    constexpr std::array<std::string_view, 6> ours{
        "database", "certificate", "key", "runner_authority", "organization", "setup_token_hash"};
    if (!exists(path))
        return writePrivateFile(path, fresh);
    const auto text = readFile(path);
    if (!text)
        return text.error();
    auto kept = wire::parse(*text);
    if (!kept || !kept->is_object())
        return Error{
            ErrorKind::InvalidInput,
            path + " is not a JSON object. Mend it, or put it aside: then it is made anew."};
    const auto made = wire::parse(fresh);
    for (const auto& [name, value] : made->get_object())
        if (!kept->get_object().contains(name)
            || std::ranges::find(ours, std::string_view(name)) != ours.end())
            kept->get_object()[name] = value;
    return writePrivateFile(path, wire::serialize(*kept) + '\n');
}

} // namespace

Result<Done> initEmbedded(const std::string& folder, const std::string& organizationName)
{
    if (auto made = makePrivateFolder(folder); !made)
        return made;
    const auto authority = authorityIn(folder);
    if (!authority)
        return authority.error();
    if (!exists(folder + "/server.pem") || isOld(folder + "/server.pem"))
        if (auto leaf = writeLeaf(
                *authority,
                {"Strongroom embedded", {"localhost"}, {"127.0.0.1", "::1"}, {}, true, leafDays},
                folder + "/server");
            !leaf)
            return leaf.error();
    auto storage = SqliteStorage::open(folder + "/strongroom.sqlite");
    if (!storage)
        return storage.error();
    auto standing = (*storage)->organizationBySlug("home");
    if (!standing && standing.error().kind != ErrorKind::NotFound)
        return standing.error();
    auto organization = standing ? Result<domain::OrganizationId>(standing->id)
                                 : makeOrganization(**storage, "home", organizationName);
    if (!organization)
        return organization.error();
    if (auto made = makeRunner(**storage, *authority, *organization, folder); !made)
        return made;
    const auto token = setupTokenIn(folder);
    if (!token)
        return token.error();
    ServerConfig config;
    config.database = folder + "/strongroom.sqlite";
    config.certificate = folder + "/server.pem";
    config.key = folder + "/server.key";
    config.runnerAuthority = folder + "/ca.pem";
    config.signInPage = Listen{};
    config.organization = organization->value;
    config.setupTokenHash = toHex(crypto::sha256(bytesOf(*token)));
    config.log = folder + "/strongroomd.log";
    return writeConfig(folder + "/strongroomd.json", configText(config));
}

Result<std::string> addOrganization(const std::string& folder, const std::string& slug,
                                    const std::string& name, const std::string& owner)
{
    if (!domain::isSlug(slug))
        return Error{ErrorKind::InvalidInput, "A slug has 1 to 63 of a-z, 0-9, - and _."};
    auto storage = SqliteStorage::open(folder + "/strongroom.sqlite");
    if (!storage)
        return storage.error();
    const auto id = makeOrganization(**storage, slug, name);
    if (!id)
        return id.error();
    if (auto added = addMember(folder, slug, owner, "owner"); !added)
        return added.error();
    return id->value;
}

Result<Done> addMember(const std::string& folder, const std::string& slug,
                       const std::string& subject, const std::string& role)
{
    auto storage = SqliteStorage::open(folder + "/strongroom.sqlite");
    if (!storage)
        return storage.error();
    const auto organization = (*storage)->organizationBySlug(slug);
    if (!organization)
        return organization.error();
    return (*storage)->write(
        [&](StorageWriter& writer) { return writer.addMember(organization->id, subject, role); });
}

} // namespace strongroom::app
