// A file's values on their way into secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/import_secrets.h"

#include <map>

namespace strongroom::ui {
namespace {

using Standing = std::map<std::string, exchange::Standing>;

QCoro::Task<Result<Standing>> lookUp(client::SecretsApi& secrets,
                                     domain::OrganizationId organization,
                                     std::optional<domain::EnvironmentId> environment,
                                     std::vector<std::string> slugs)
{
    Standing standing;
    for (const auto& slug : slugs) {
        client::SecretQuery query;
        query.organization = organization;
        query.environment = environment;
        query.organizationOnly = !environment;
        query.text = slug;
        auto page = co_await secrets.list(query);
        if (!page)
            co_return page.error();
        for (const auto& secret : page->items) {
            if (secret.slug != slug)
                continue;
            const auto versions = co_await secrets.versions(organization, secret.id);
            if (!versions)
                co_return versions.error();
            exchange::Standing found{secret, {}};
            for (const auto& version : *versions)
                if (version.current)
                    for (const auto& key : version.keys)
                        found.keys.push_back(key.name);
            standing.emplace(slug, std::move(found));
        }
    }
    co_return standing;
}

client::ImportDraft draftOf(const domain::OrganizationId& organization,
                            const std::optional<domain::EnvironmentId>& environment,
                            exchange::ParsedSecret secret, const exchange::PlannedSecret& planned)
{
    client::ImportDraft draft;
    draft.version.note = "import";
    if (planned.updates) {
        draft.update =
            client::SecretAt{organization, planned.updates->id, planned.updates->revision};
        draft.version.base = planned.updates->currentVersion;
        for (const auto& key : planned.kept)
            draft.version.entries.push_back({key, domain::ValueFormat::Text, {}});
    } else {
        draft.create = domain::NewSecret{};
        draft.create->environment = environment;
        draft.create->slug = planned.slug;
        draft.create->name = planned.name;
    }
    for (auto& entry : secret.entries)
        draft.version.entries.push_back({entry.key, entry.format, std::move(entry.value)});
    return draft;
}

} // namespace

void planImport(client::SecretsApi& secrets, domain::OrganizationId organization,
                std::optional<domain::EnvironmentId> environment, const exchange::ParsedFile& file,
                QObject* asker, Then<std::vector<exchange::PlannedSecret>> then)
{
    std::vector<std::string> slugs;
    for (const auto& secret : file.secrets)
        slugs.push_back(domain::slugOf(secret.name));
    const auto* parsed = &file;
    report<Standing>(
        lookUp(secrets, std::move(organization), std::move(environment), std::move(slugs)), asker,
        [parsed, then = std::move(then)](Result<Standing> standing) {
            if (!standing)
                return then(standing.error());
            then(exchange::planImport(*parsed, [&](const std::string& slug) {
                const auto found = standing->find(slug);
                return found == standing->end() ? std::nullopt : std::optional(found->second);
            }));
        });
}

void importSecrets(client::SecretsApi& secrets, domain::OrganizationId organization,
                   std::optional<domain::EnvironmentId> environment, exchange::ParsedFile file,
                   const std::vector<exchange::PlannedSecret>& plan, QObject* asker,
                   Then<std::vector<domain::Secret>> then, bool tellsEnds)
{
    std::vector<client::ImportDraft> drafts;
    for (std::size_t i = 0; i < file.secrets.size(); ++i) {
        drafts.push_back(draftOf(organization, environment, std::move(file.secrets[i]), plan[i]));
        drafts.back().version.tellsEnds = tellsEnds;
    }
    report(secrets.importSecrets(std::move(organization), std::move(drafts)), asker,
           std::move(then));
}

} // namespace strongroom::ui
