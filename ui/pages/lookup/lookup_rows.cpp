// The rows of a lookup: what secrets, commands, environments and people look like in it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/audit_filter.h"
#include "models/items/isolated_text.h"
#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/lookup/lookup_panel.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/widgets/actions/action_registry.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>

namespace strongroom::ui {
namespace {

index::NameQuery queryOf(const QString& text)
{
    return index::NameQuery(text.toLower().toStdString());
}

std::optional<index::NameTier> tierOf(const index::NameQuery& query, const QString& text)
{
    return query.empty() ? index::NameTier::Holds : query.tierOf(text.toLower().toStdString());
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

LookupRow LookupPanel::rowOf(const domain::Secret& secret) const
{
    LookupRow row;
    row.text = items::shownName(secret.name);
    row.secret = secret;
    row.icon = m_lookup.pins().contains(secret.id) ? IconId::Check : IconId::Key;
    row.side = secret.currentVersion == 0 ? tr("no version")
                                          : "v" + QString::number(secret.currentVersion);
    const auto found = std::ranges::find_if(
        m_context.environments, [&](const auto& one) { return secret.environment == one.id; });
    if (found != m_context.environments.end()) {
        row.scope = QString::fromStdString(found->name);
        row.kind = found->kind;
    } else if (!secret.environment) {
        row.scope = tr("Organization");
    }
    return row;
}

void LookupPanel::addSecrets(std::vector<LookupRow>& rows, std::size_t from, std::size_t to) const
{
    for (; from < to; ++from)
        rows.push_back(rowOf(m_lookup.rows()[from]));
}

void LookupPanel::addCommands(std::vector<LookupRow>& rows, const QString& text) const
{
    const auto query = queryOf(text);
    std::vector<std::pair<index::NameTier, LookupRow>> found;
    for (auto* action : m_context.actions.actions()) {
        const auto tier = tierOf(query, plain(action->text()));
        if (!tier || action->objectName() == "lookup.palette")
            continue;
        LookupRow row;
        row.text = plain(action->text());
        row.side = action->shortcut().toString(QKeySequence::NativeText);
        row.icon = IconId::ChevronNext;
        row.command = action;
        if (!action->isEnabled())
            row.reason = action->toolTip();
        found.emplace_back(*tier, std::move(row));
    }
    std::ranges::stable_sort(found, {}, [](const auto& one) { return one.first; });
    for (auto& [tier, row] : found)
        rows.push_back(std::move(row));
}

void LookupPanel::addEnvironments(std::vector<LookupRow>& rows, const QString& text) const
{
    const auto query = queryOf(text);
    for (const auto& environment : m_context.environments) {
        const auto name = QString::fromStdString(environment.name);
        if (!tierOf(query, name))
            continue;
        LookupRow row;
        row.text = tr("Go to the secrets of %1").arg(items::isolated(name));
        row.scope = name;
        row.kind = environment.kind;
        row.icon = IconId::Env;
        row.environment = environment;
        rows.push_back(std::move(row));
    }
}

void LookupPanel::askForPeople()
{
    m_people.emplace();
    m_peopleState = tr("Asking the server…");
    if (m_context.access == nullptr) {
        m_peopleState = tr("Nobody can be looked up here.");
        return;
    }
    report<std::vector<domain::Member>>(m_context.access->members(m_context.organization()), this,
                                        [this](Result<std::vector<domain::Member>> people) {
                                            m_peopleState =
                                                people ? QString() : errorText(people.error());
                                            if (people)
                                                m_people = std::move(*people);
                                            showRows(true);
                                        });
}

/// What somebody did this week.
void LookupPanel::addPeople(std::vector<LookupRow>& rows, const QString& text) const
{
    const auto query = queryOf(text);
    std::vector<std::pair<index::NameTier, LookupRow>> found;
    for (const auto& member : *m_people) {
        const auto name = QString::fromStdString(member.name);
        const auto subject = QString::fromStdString(member.subject);
        auto tier = tierOf(query, name);
        if (!tier)
            tier = tierOf(query, subject);
        if (!tier)
            continue;
        domain::AuditFilter filter;
        filter.actor = member.subject;
        LookupRow row;
        row.text =
            tr("What %1 did this week").arg(items::isolated(name.isEmpty() ? subject : name));
        row.side = subject;
        row.icon = member.kind == domain::MemberKind::Person ? IconId::Person : IconId::Runner;
        row.record = QString::fromStdString(domain::textOf(filter)) + " from:-7d";
        found.emplace_back(*tier, std::move(row));
    }
    std::ranges::stable_sort(found, {}, [](const auto& one) { return one.first; });
    for (auto& [tier, row] : found)
        rows.push_back(std::move(row));
}

void LookupPanel::addRecord(std::vector<LookupRow>& rows, const QString& text) const
{
    const auto add = [&](const QString& shown, const QString& filter) {
        LookupRow row;
        row.text = shown;
        row.side = filter;
        row.icon = IconId::Audit;
        row.record = filter;
        rows.push_back(std::move(row));
    };
    if (!text.isEmpty())
        return add(tr("Search the record for “%1”").arg(items::isolated(text)), text);
    add(tr("Values that were revealed this week"), "action:value.reveal from:-7d");
    add(tr("What was refused this week"), "decision:deny from:-7d");
    add(tr("Changes of access this week"), "action:access.change from:-7d");
}

void LookupPanel::addHelp(std::vector<LookupRow>& rows) const
{
    const auto add = [&](const QString& text, const QString& keys) {
        LookupRow row;
        row.text = text;
        row.side = keys;
        row.icon = IconId::Help;
        rows.push_back(std::move(row));
    };
    const auto keys = [](const char* sequence) {
        return QKeySequence(QString::fromLatin1(sequence)).toString(QKeySequence::NativeText);
    };
    add(tr("Secrets: a part of the name, or the beginnings of several words"), {});
    add(tr("Commands"), ">");
    add(tr("Environments"), "/");
    add(tr("People, and what they did this week"), "@");
    add(tr("The record"), "#");
    add(tr("Reveal the secret"), keys("Return"));
    add(tr("Copy a value without showing it"), keys("Ctrl+Return"));
    add(tr("Open the secret"), keys("Ctrl+O"));
    add(tr("Compare with the version before"), keys("Ctrl+D"));
    add(tr("Versions"), keys("Ctrl+H"));
    add(tr("Who changed or read it this week"), keys("Alt+U"));
    add(tr("Who has access"), keys("Alt+A"));
    add(tr("Pin it, or take the pin away"), keys("Ctrl+P"));
    add(tr("Only the row's environment"), keys("Tab"));
    add(tr("All environments, in an empty field"), keys("Backspace"));
    add(tr("The row of that number"), keys("Ctrl+1") + "…9");
}

} // namespace strongroom::ui
