// Gives a role on the organization, an environment or a secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/people/sheets/change_sheet.h"

class QComboBox;

namespace strongroom::ui {

class AccessPicker;

class GiveRoleSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// `holder`: whom to begin with; none leaves it open.
    GiveRoleSheet(PageContext& context, const domain::AccessRoster& roster,
                  const domain::AccessObject& holder, QWidget* parent);

private:
    void offerRoles();
    void refresh();

    AccessPicker* m_holder;
    QComboBox* m_role;
    AccessPicker* m_object;
};

} // namespace strongroom::ui
