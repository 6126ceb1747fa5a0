// Where the authority's key is kept and where the control plane runs may be two places.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/runner_issue.h"

#include "app/log/process.h"
#include "app/server/authority_folder.h"
#include "app/server/issuer_keys.h"
#include "app/server/operator_record.h"
#include "base/ids.h"
#include "crypto/x509/chain.h"
#include "crypto/x509/custodian_statement.h"
#include "models/wire/json.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <boost/json/array.hpp>

#include <sys/stat.h>

namespace strongroom::app {

using server::SqliteStorage;

namespace {

Result<Done> writeConfig(const server::Runner& runner, const std::string& target,
                         const RunnerSurroundings& surroundings)
{
    const auto path = target + "/runner.json";
    struct stat status = {};
    if (::stat(path.c_str(), &status) == 0)
        return Done{};
    wire::json::object config{{"organization", runner.organization.value},
                              {"runner", runner.id.value},
                              {"name", runner.name},
                              {"keys", target},
                              {"certificate", target + "/runner.pem"},
                              {"key", target + "/runner.key"},
                              {"authority", target + "/authority.pem"},
                              {"organization_authority", target + "/organization.pem"},
                              {"log", target + "/runner.log"}};
    wire::json::array issuers;
    if (!surroundings.data.empty())
        issuers.emplace_back(issuerFor(surroundings.data, target));
    config["issuers"] = std::move(issuers);
    if (surroundings.readyFile.empty())
        config["control_plane"] = wire::json::object{{"address", "127.0.0.1"}, {"port", 0}};
    else
        config["ready_file"] = surroundings.readyFile;
    return writePrivateFile(path, wire::serialize(config) + '\n');
}

} // namespace

Result<server::Runner> issueRunner(const crypto::Credential& authority,
                                   const server::Runner& runner, const std::string& target,
                                   const RunnerSurroundings& surroundings)
{
    if (auto made = makePrivateFolder(target); !made)
        return made.error();
    const auto leaf = writeLeaf(authority,
                                {runner.name,
                                 {},
                                 {},
                                 {crypto::runnerUri(runner.organization.value, runner.id.value)},
                                 false,
                                 leafDays},
                                target + "/runner");
    if (!leaf)
        return leaf.error();
    auto issued = runner;
    const auto fingerprint = crypto::certificateFingerprint(leaf->certificatePem);
    if (!fingerprint)
        return fingerprint.error();
    issued.fingerprint = *fingerprint;
    for (const char* name : {"/authority.pem", "/organization.pem"})
        if (auto written = writePrivateFile(target + name, authority.certificatePem); !written)
            return written.error();
    if (auto written = writeConfig(issued, target, surroundings); !written)
        return written.error();
    return issued;
}

Result<server::Runner> runnerOf(const std::string& certificatePem,
                                const domain::OrganizationId& organization, const std::string& name)
{
    const auto names = crypto::uriNames(certificatePem);
    const auto fingerprint = crypto::certificateFingerprint(certificatePem);
    if (!names || !fingerprint)
        return names ? fingerprint.error() : names.error();
    const auto start = crypto::runnerUri(organization.value, "");
    if (names->size() != 1 || !names->front().starts_with(start)
        || !isId(names->front().substr(start.size())))
        return Error{ErrorKind::InvalidInput,
                     "This certificate is not one for a runner of that organization."};
    return server::Runner{
        {names->front().substr(start.size())}, organization, name, *fingerprint, false};
}

Result<Done> issueRunner(const RunnerWish& wish)
{
    const auto authority = readAuthority(wish.authority.empty() ? wish.data : wish.authority);
    if (!authority)
        return authority.error();
    if (wish.data.empty()) {
        if (!isId(wish.organizationId))
            return Error{ErrorKind::InvalidInput,
                         "Without --data, --organization-id must be the organization's id."};
        const auto issued = issueRunner(
            *authority, {domain::RunnerId::fresh(), {wish.organizationId}, wish.name, {}, false},
            wish.target, {});
        return issued ? Result<Done>(Done{}) : issued.error();
    }
    auto storage = SqliteStorage::open(wish.data + "/strongroom.sqlite");
    if (!storage)
        return storage.error();
    const auto organization = (*storage)->organizationBySlug(wish.slug);
    if (!organization)
        return organization.error();
    const auto issued =
        issueRunner(*authority, {domain::RunnerId::fresh(), organization->id, wish.name, {}, false},
                    wish.target, {wish.data, {}});
    if (!issued)
        return issued.error();
    if (auto written = writeIssuerKeys(**storage, wish.target); !written)
        return written;
    return letIn(**storage, *issued);
}

Result<Done> admitRunner(const std::string& data, const std::string& slug, const std::string& name,
                         const std::string& certificateFile)
{
    const auto certificate = readFile(certificateFile);
    auto storage = SqliteStorage::open(data + "/strongroom.sqlite");
    if (!certificate || !storage)
        return certificate ? storage.error() : certificate.error();
    const auto organization = (*storage)->organizationBySlug(slug);
    if (!organization)
        return organization.error();
    const auto runner = runnerOf(*certificate, organization->id, name);
    if (!runner)
        return runner.error();
    const auto standing = (*storage)->runner(runner->id);
    if (standing && standing->organization != organization->id)
        return Error{ErrorKind::AlreadyExists, "Another organization has a runner of that id."};
    return letIn(**storage, *runner);
}

Result<Done> revokeRunner(const std::string& data, const std::string& slug,
                          const std::string& runner)
{
    auto storage = SqliteStorage::open(data + "/strongroom.sqlite");
    if (!storage)
        return storage.error();
    const auto organization = (*storage)->organizationBySlug(slug);
    if (!organization)
        return organization.error();
    auto kept = (*storage)->runner({runner});
    if (kept && kept->organization != organization->id)
        kept = Error{ErrorKind::NotFound, "The runner was not found."};
    if (!kept)
        return kept.error();
    return shutOut(**storage, *kept);
}

} // namespace strongroom::app
