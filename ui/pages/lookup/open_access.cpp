// Emergencies first: they are looked at by others afterwards.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/open_access.h"

#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/widgets/actions/action_registry.h"

#include <QAction>

#include <algorithm>

namespace strongroom::ui {

OpenAccess::OpenAccess(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{}

void OpenAccess::ask()
{
    m_grants.clear();
    m_glasses.clear();
    if (m_context.approvals == nullptr
        || m_context.session.state() != client::SessionState::SignedIn)
        return;
    report<std::vector<domain::Grant>>(
        m_context.approvals->grants(m_context.organization(), true), this,
        [this](Result<std::vector<domain::Grant>> grants) {
            if (!grants)
                return;
            m_grants = std::move(*grants);
            std::erase_if(m_grants, [this](const domain::Grant& one) {
                return one.subject != m_context.session.me().subject;
            });
            std::ranges::sort(m_grants, {}, &domain::Grant::expiresAt);
            emit found();
        });
    report<std::vector<domain::BreakGlass>>(
        m_context.approvals->breakGlasses(m_context.organization()), this,
        [this](Result<std::vector<domain::BreakGlass>> glasses) {
            if (!glasses)
                return;
            m_glasses = std::move(*glasses);
            std::erase_if(m_glasses, [now = SystemClock().now()](const domain::BreakGlass& one) {
                return !isActive(one, now);
            });
            std::ranges::sort(m_glasses, {}, &domain::BreakGlass::expiresAt);
            emit found();
        });
}

std::vector<LookupRow> OpenAccess::rows() const
{
    std::vector<LookupRow> rows;
    const auto add = [&](const QString& text, IconId icon, const char* place) {
        LookupRow row;
        row.text = text;
        row.icon = icon;
        row.command = m_context.actions.action(place);
        if (row.command)
            rows.push_back(std::move(row));
    };
    for (const auto& glass : m_glasses)
        add(tr("Emergency: %1, by %2 until %3")
                .arg(glass.secretName.empty() ? tr("a secret that you cannot see")
                                              : items::nameInText(glass.secretName),
                     items::isolated(glass.name), items::shortTime(glass.expiresAt)),
            IconId::Warning, "go.emergencies");
    for (const auto& grant : m_grants)
        add(tr("Grant: %1, until %2")
                .arg(items::nameInText(grant.secretName), items::shortTime(grant.expiresAt)),
            IconId::Clock, "go.grants");
    return rows;
}

} // namespace strongroom::ui
