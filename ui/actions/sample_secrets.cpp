// What the samples are, and the making of them step by step.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/sample_secrets.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <map>

namespace strongroom::ui {
namespace {

using client::MadeKind;

struct SampleKey
{
    const char* name;
    MadeKind kind;
    int size;
};

struct Sample
{
    const char* name;
    const char* description;
    const char* label;
    const char* owner;
    std::vector<SampleKey> keys;
    std::vector<const char*> scopes; ///< Slugs of environments; "": the organization's own.
    int versions;
};

const std::vector<Sample>& samples()
{
    static const std::vector<Sample> all{
        {"payments-api",
         "How the shop talks to its payment provider",
         "payments",
         "Payments",
         {{"API_KEY", MadeKind::Base64, 32}, {"WEBHOOK_SECRET", MadeKind::Hex, 32}},
         {"prod", "stage", "dev"},
         3},
        {"orders-database",
         "The application's account of the orders database",
         "database",
         "Platform",
         {{"PASSWORD", MadeKind::Password, 24}, {"REPLICATION_PASSWORD", MadeKind::Password, 32}},
         {"prod", "stage", "dev"},
         2},
        {"web-session",
         "Signs the sessions of the shop",
         "web",
         "Web",
         {{"SIGNING_KEY", MadeKind::Hex, 32}, {"PREVIOUS_KEY", MadeKind::Hex, 32}},
         {"prod", "stage"},
         2},
        {"object-storage",
         "Where invoices are kept",
         "storage",
         "Platform",
         {{"ACCESS_KEY_ID", MadeKind::Uuid, 0}, {"SECRET_ACCESS_KEY", MadeKind::Base64, 40}},
         {"prod", "dev"},
         1},
        {"mail-relay",
         "Outgoing mail of all applications",
         "mail",
         "Platform",
         {{"PASSWORD", MadeKind::Passphrase, 6}},
         {""},
         2},
        {"code-signing",
         "Signs what is released",
         "release",
         "Release",
         {{"PASSPHRASE", MadeKind::Passphrase, 7}, {"TOKEN", MadeKind::Base64, 32}},
         {""},
         1},
        {"ci-deploy",
         "What the build uses to deploy",
         "release",
         "Release",
         {{"DEPLOY_TOKEN", MadeKind::Base64, 32}},
         {""},
         1},
    };
    return all;
}

struct Step
{
    const Sample* sample;
    std::string scope;
};

std::vector<Step> allSteps()
{
    std::vector<Step> steps;
    for (const auto& sample : samples())
        for (const auto* scope : sample.scopes)
            steps.push_back({&sample, scope});
    return steps;
}

const std::array<domain::Environment, 3>& wantedEnvironments()
{
    using enum domain::EnvironmentKind;
    static const std::array<domain::Environment, 3> all{
        domain::Environment{{}, {}, "prod", "Production", Production},
        domain::Environment{{}, {}, "stage", "Staging", Staging},
        domain::Environment{{}, {}, "dev", "Development", Development}};
    return all;
}

const Error stopped{ErrorKind::Cancelled, "Stopped. What was made until then is there."};

using Environments = std::map<std::string, domain::EnvironmentId>;

/// By slug; those that were missing are made.
QCoro::Task<Result<Environments>> environmentsFor(client::DirectoryApi& directory,
                                                  domain::OrganizationId organization)
{
    const auto standing = co_await directory.environments(organization);
    if (!standing)
        co_return standing.error();
    Environments found;
    for (const auto& environment : *standing)
        found[environment.slug] = environment.id;
    for (const auto& wanted : wantedEnvironments()) {
        if (found.contains(wanted.slug))
            continue;
        auto wish = wanted;
        wish.organization = organization;
        const auto made = co_await directory.createEnvironment(organization, wish);
        if (!made)
            co_return made.error();
        found[made->slug] = made->id;
    }
    co_return found;
}

Result<client::DraftEntry> madeEntry(const client::GeneratorApi& generator, const SampleKey& key)
{
    client::ValueRecipe recipe;
    recipe.kind = key.kind;
    recipe.size = key.size;
    auto made = generator.generate(recipe);
    if (!made)
        return made.error();
    client::DraftEntry entry;
    entry.key = key.name;
    entry.value = std::move(made->text);
    return entry;
}

Result<client::SecretDraft> draftOf(const client::GeneratorApi& generator, const Step& step,
                                    const Environments& environments)
{
    const auto& sample = *step.sample;
    client::SecretDraft draft;
    draft.secret.slug = sample.name;
    draft.secret.name = sample.name;
    draft.secret.description = sample.description;
    draft.secret.labels = {std::string(sampleLabel), sample.label};
    draft.secret.owner = sample.owner;
    if (!step.scope.empty())
        draft.secret.environment = environments.at(step.scope);
    draft.version.note = "sample";
    for (const auto& key : sample.keys) {
        auto entry = madeEntry(generator, key);
        if (!entry)
            return entry.error();
        draft.version.entries.push_back(std::move(*entry));
    }
    return draft;
}

/// The first key is another, the rest is kept.
Result<client::VersionDraft> nextDraft(const client::GeneratorApi& generator, const Sample& sample,
                                       std::uint32_t base)
{
    client::VersionDraft draft;
    draft.base = base;
    draft.note = "rotate";
    auto first = madeEntry(generator, sample.keys.front());
    if (!first)
        return first.error();
    draft.entries.push_back(std::move(*first));
    for (std::size_t i = 1; i < sample.keys.size(); ++i)
        draft.entries.push_back({sample.keys[i].name, domain::ValueFormat::Text, {}});
    return draft;
}

/// True if it was made, false if it stood there.
QCoro::Task<Result<bool>> makeOne(SampleTools tools, domain::OrganizationId organization, Step step,
                                  Environments environments, QPointer<QObject> asker)
{
    auto draft = draftOf(tools.generator, step, environments);
    if (!draft)
        co_return draft.error();
    const auto made = co_await tools.secrets.create(organization, std::move(*draft));
    if (!made && made.error().kind == ErrorKind::AlreadyExists)
        co_return false;
    if (!made)
        co_return made.error();
    auto standing = *made;
    for (int number = 1; number < step.sample->versions && asker; ++number) {
        auto next = nextDraft(tools.generator, *step.sample, standing.currentVersion);
        if (!next)
            co_return next.error();
        client::SecretAt at{organization, standing.id, standing.revision};
        const auto version = co_await tools.secrets.putVersion(at, std::move(*next));
        if (!version)
            co_return version.error();
        auto after = co_await tools.secrets.get(organization, standing.id);
        if (!after)
            co_return after.error();
        standing = std::move(*after);
    }
    co_return true;
}

QCoro::Task<Result<int>> makeAll(SampleTools tools, domain::OrganizationId organization,
                                 QPointer<QObject> asker, Progress progress)
{
    const auto environments = co_await environmentsFor(tools.directory, organization);
    if (!environments)
        co_return environments.error();
    const auto steps = allSteps();
    const int total = static_cast<int>(steps.size());
    int made = 0;
    for (int i = 0; i < total; ++i) {
        if (!asker) // Nobody waits any more: not a secret more.
            co_return stopped;
        progress(i, total);
        const auto one = co_await makeOne(tools, organization, steps[static_cast<std::size_t>(i)],
                                          *environments, asker);
        if (!one)
            co_return one.error();
        made += *one ? 1 : 0;
    }
    co_return made;
}

QCoro::Task<Result<int>> removeAll(client::SecretsApi& secrets, domain::OrganizationId organization,
                                   QPointer<QObject> asker, Progress progress)
{
    std::vector<domain::Secret> found;
    client::SecretQuery query;
    query.organization = organization;
    query.text = std::string(sampleLabel);
    for (;;) {
        auto page = co_await secrets.list(query);
        if (!page)
            co_return page.error();
        std::ranges::copy_if(page->items, std::back_inserter(found), isSample);
        if (!page->next)
            break;
        query.cursor = page->next;
    }
    int removed = 0;
    for (const auto& secret : found) {
        if (!asker)
            co_return stopped;
        progress(removed, static_cast<int>(found.size()));
        client::SecretAt at{organization, secret.id, secret.revision};
        const auto gone = co_await secrets.remove(at);
        if (!gone)
            co_return gone.error();
        ++removed;
    }
    co_return removed;
}

} // namespace

bool isSample(const domain::Secret& secret)
{
    return std::ranges::find(secret.labels, sampleLabel) != secret.labels.end();
}

void addSamples(SampleTools tools, domain::OrganizationId organization, QObject* asker,
                Progress progress, Then<int> then)
{
    report(makeAll(tools, std::move(organization), asker, std::move(progress)), asker,
           std::move(then));
}

void removeSamples(client::SecretsApi& secrets, domain::OrganizationId organization, QObject* asker,
                   Progress progress, Then<int> then)
{
    report(removeAll(secrets, std::move(organization), asker, std::move(progress)), asker,
           std::move(then));
}

} // namespace strongroom::ui
