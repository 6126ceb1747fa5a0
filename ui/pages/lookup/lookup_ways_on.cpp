// Where nothing was found: the server searches further, or somebody is asked for access.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/isolated_text.h"
#include "ui/pages/lookup/lookup_panel.h"
#include "ui/pages/lookup/secret_lookup.h"

#include <QLineEdit>

#include <algorithm>

namespace strongroom::ui {

std::vector<LookupRow> LookupPanel::waysOn(const QString& text) const
{
    std::vector<LookupRow> rows;
    using Search = SecretLookup::Search;
    const bool reached = m_context.session.state() == client::SessionState::SignedIn
                         && m_context.connection.state() != client::ConnectionState::Offline;
    const bool secrets = !asksForOthers();
    const bool asked = secrets && m_lookup.waits() && m_lookup.search() == Search::NotAsked;
    if (text.trimmed().isEmpty() || !reached || asked || (!secrets && !text.startsWith('/')))
        return rows;
    // All environments that one may see are here.
    if (secrets && m_lookup.search() != Search::Answered) {
        LookupRow row;
        row.text = tr("Search on server");
        row.icon = IconId::Search;
        row.onServer = true;
        rows.push_back(std::move(row));
    }
    if (auto request = accessOf(text)) {
        LookupRow row;
        row.text = tr("Request access to %1…")
                       .arg(items::isolated(QString::fromStdString(pathOf(*request))));
        row.icon = IconId::Person;
        row.access = std::move(request);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<domain::AccessRequest> LookupPanel::accessOf(const QString& text) const
{
    if (m_context.approvals == nullptr)
        return std::nullopt;
    auto request = domain::accessRequestOf(text.toStdString());
    const auto scope = std::ranges::find_if(m_context.environments,
                                            [this](const auto& one) { return one.id == m_scope; });
    if (request && request->environment.empty() && scope != m_context.environments.end())
        request->environment = scope->name;
    return request;
}

void LookupPanel::searchOnServer()
{
    m_lookup.searchOnServer();
    showRows(false);
}

} // namespace strongroom::ui
