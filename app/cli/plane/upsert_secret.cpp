// A secret in the person's own editor; what they typed is in memory only, and not lost to a
// refusal.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "app/cli/plane/edited_text.h"
#include "models/domain/version_merge.h"
#include "models/exchange/secret_form.h"

#include <algorithm>
#include <iostream>
#include <unistd.h>

namespace strongroom::cli {
namespace {

/// What the form starts from, and what its kept keys are kept of.
struct Standing
{
    exchange::SecretForm form{};
    std::optional<domain::Secret> secret{};
    std::uint32_t version = 0;
    std::vector<domain::Version> versions{};
    std::vector<domain::VersionKey> addedMeanwhile{}; ///< By others, while the form was open.
    bool tellsEnds = true;
};

std::string scopeName(const std::vector<domain::Environment>& environments,
                      const domain::Secret& secret)
{
    const auto found = std::ranges::find(environments, secret.environment,
                                         [](const auto& one) { return std::optional(one.id); });
    return found == environments.end() ? "org" : found->slug;
}

Result<Standing> standingOf(client::ControlPlane& plane, const domain::OrganizationId& organization,
                            const UpsertWish& wish)
{
    Standing standing{{wish.group, wish.scope.empty() ? "org" : wish.scope, {}, {}, {}}, {}, 0};
    standing.tellsEnds = !wish.noCertificateEnd;
    if (wish.group.empty())
        return standing;
    auto secret = secretOf(plane, organization, wish.group, wish.scope);
    if (!secret && secret.error().kind == ErrorKind::NotFound)
        return standing;
    if (!secret)
        return secret.error();
    const auto environments = wait(plane.directory.environments(organization));
    const auto versions = wait(plane.secrets.versions(organization, secret->id));
    if (!environments || !versions)
        return environments ? versions.error() : environments.error();
    standing.form.group = secret->slug;
    standing.form.scope = scopeName(*environments, *secret);
    standing.form.description = secret->description;
    const auto current = std::ranges::find(*versions, true, &domain::Version::current);
    if (current != versions->end()) {
        standing.version = current->number;
        for (const auto& key : current->keys)
            standing.form.entries.push_back({key.name, key.format, std::nullopt});
    }
    standing.secret = std::move(*secret);
    standing.versions = std::move(*versions);
    return standing;
}

const char* wordFor(domain::KeyDeed deed)
{
    switch (deed) {
    case domain::KeyDeed::None: break;
    case domain::KeyDeed::Changed: return "changed";
    case domain::KeyDeed::Added: return "added";
    case domain::KeyDeed::Removed: return "removed";
    }
    return "left";
}

/// After somebody else's write: the next try builds on it and keeps what it added. Says what it
/// touched.
Result<Done> catchUp(client::ControlPlane& plane, const domain::OrganizationId& organization,
                     Standing& standing)
{
    auto now = standingOf(plane, organization,
                          {standing.form.group, standing.form.scope, !standing.tellsEnds});
    if (!now)
        return now.error();
    if (!now->secret)
        return Error{ErrorKind::NotFound, "Somebody else deleted the secret meanwhile."};
    now->addedMeanwhile = std::move(standing.addedMeanwhile);
    std::string theirs;
    for (const auto& key : domain::mergeVersions(now->versions, standing.version, {}, {})) {
        theirs +=
            (theirs.empty() ? ": " : ", ") + std::string(wordFor(key.theirs)) + ' ' + key.name;
        if (key.theirs == domain::KeyDeed::Added)
            now->addedMeanwhile.push_back({key.name, key.format});
    }
    std::cerr << "Version " << now->version << " was written meanwhile" << theirs
              << ". What you save next builds on it, and keeps what was added.\n";
    standing = std::move(*now);
    return Done{};
}

client::VersionDraft draftOf(const exchange::SecretForm& form, const Standing& standing)
{
    const auto base = standing.version;
    client::VersionDraft draft;
    draft.note = form.note;
    draft.tellsEnds = standing.tellsEnds;
    draft.base = base == 0 ? std::nullopt : std::optional(base);
    for (const auto& entry : form.entries)
        draft.entries.push_back({entry.key, entry.format,
                                 entry.value ? std::optional(entry.value->clone()) : std::nullopt});
    for (const auto& key : standing.addedMeanwhile)
        if (std::ranges::find(form.entries, key.name, &exchange::FormEntry::key)
            == form.entries.end())
            draft.entries.push_back({key.name, key.format, std::nullopt});
    return draft;
}

Result<Done> create(client::ControlPlane& plane, const domain::OrganizationId& organization,
                    const exchange::SecretForm& form, const Standing& standing)
{
    if (std::ranges::any_of(form.entries, [](const auto& entry) { return !entry.value; }))
        return Error{ErrorKind::InvalidInput, "There is no standing secret to keep values of."};
    auto scope = scopeOf(plane, organization, form.scope);
    if (!scope)
        return scope.error();
    client::SecretDraft draft;
    draft.secret.environment = std::move(*scope);
    draft.secret.name = form.group;
    draft.secret.slug = domain::slugOf(form.group);
    draft.secret.description = form.description;
    draft.version = draftOf(form, standing);
    const auto made = wait(plane.secrets.create(organization, std::move(draft)));
    if (!made)
        return made.error();
    std::cerr << "Created " << made->slug << ".\n";
    return Done{};
}

Result<Done> change(client::ControlPlane& plane, const exchange::SecretForm& form,
                    const Standing& standing)
{
    if (form.group != standing.form.group || form.scope != standing.form.scope)
        return Error{ErrorKind::InvalidInput,
                     "A secret keeps its group and scope. Start a new one to use others."};
    client::SecretAt at{standing.secret->organization, standing.secret->id,
                        standing.secret->revision};
    const auto put = wait(plane.secrets.putVersion(at, draftOf(form, standing)));
    if (!put)
        return put.error();
    std::cerr << "Wrote version " << put->number << ".\n";
    if (form.description == standing.form.description)
        return Done{};
    const auto now = wait(plane.secrets.get(at.organization, at.secret));
    if (!now)
        return now.error();
    at.revision = now->revision;
    domain::SecretChange description;
    description.description = form.description;
    const auto changed = wait(plane.secrets.change(std::move(at), std::move(description)));
    if (!changed)
        return changed.error();
    return Done{};
}

Result<Done> save(client::ControlPlane& plane, const domain::OrganizationId& organization,
                  const SecretBytes& text, const Standing& standing)
{
    const auto form = exchange::parseForm(text);
    if (!form)
        return form.error();
    if (standing.secret)
        return change(plane, *form, standing);
    // The form may have named a secret that stands: writing over it unseen would lose its keys.
    const auto taken = secretOf(plane, organization, domain::slugOf(form->group),
                                form->scope.empty() ? "org" : form->scope);
    if (taken)
        return Error{ErrorKind::AlreadyExists,
                     "That secret exists already. Name it with --group to change it."};
    return create(plane, organization, *form, standing);
}

/// Asks what to do with a form that was refused; without a terminal there is nobody to ask.
bool editsAgain(const Error& refused)
{
    say(refused);
    if (::isatty(STDIN_FILENO) == 0)
        return false;
    std::cerr << "Edit it again? [Y/n] ";
    std::string answer;
    return std::getline(std::cin, answer) && answer != "n" && answer != "N";
}

} // namespace

int upsertSecret(const Connection& connection, const UpsertWish& wish)
{
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    auto& plane = *place->plane;
    const auto& organization = place->organization;
    auto standing = standingOf(plane, organization, wish);
    if (!standing)
        return say(standing.error());
    auto text = EditedText::create("secret.yaml", exchange::formText(standing->form));
    if (!text)
        return say(text.error());
    for (;;) {
        if (auto edited = text->edit(); !edited)
            return say(edited.error());
        const auto written = text->read();
        if (!written)
            return say(written.error());
        if (text->isAsItWas(*written)) {
            std::cerr << "Nothing was changed, nothing is written.\n";
            return Yes;
        }
        const auto done = save(plane, organization, *written, *standing);
        if (done)
            return Yes;
        if (!editsAgain(done.error()))
            return say({done.error().kind, "Nothing was written."});
        if (done.error().kind != ErrorKind::VersionConflict)
            continue;
        if (auto caughtUp = catchUp(plane, organization, *standing); !caughtUp)
            say(caughtUp.error());
    }
}

} // namespace strongroom::cli
