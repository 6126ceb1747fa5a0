// Access: who belongs here, in which teams, with which roles; and why somebody may.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_roster.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>

class QTabWidget;

namespace strongroom::ui {

class RosterView;

class AccessPage : public Page
{
    Q_OBJECT

public:
    explicit AccessPage(PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    void reload() override;
    void follow(const domain::Change& change) override;

private:
    void add(RosterView* view, const QString& title);
    void ask();

    PageContext& m_context;
    QTabWidget* m_tabs;
    QList<RosterView*> m_views;
    domain::AccessRoster m_roster{};
    QDateTime m_loadedAt;
    std::string m_shownFor; ///< Whose roster it is: of which person and organization.
    int m_loading = 0;      ///< Answers to former requests are not shown.
};

} // namespace strongroom::ui
