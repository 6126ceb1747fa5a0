// Adds a team, or changes what it is called.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace strongroom::ui {

class TeamSheet : public Sheet
{
    Q_OBJECT

public:
    /// A team without an id is added.
    TeamSheet(PageContext& context, const domain::Team& team, QWidget* parent);

signals:
    void saved(const strongroom::domain::Team& team);

private:
    void save();

    PageContext& m_context;
    domain::Team m_team;
    QLineEdit* m_name;
    QLineEdit* m_slug;
    QLineEdit* m_description;
    QLineEdit* m_group;
};

} // namespace strongroom::ui
