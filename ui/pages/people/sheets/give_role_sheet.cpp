// Which roles there are depends on what they are given on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/sheets/give_role_sheet.h"

#include "models/items/holder_list_model.h"
#include "ui/pages/access/access_picker.h"
#include "ui/widgets/accessible_names.h"

#include <QFormLayout>
#include <QPushButton>

namespace strongroom::ui {

GiveRoleSheet::GiveRoleSheet(PageContext& given, const domain::AccessRoster& roster,
                             const domain::AccessObject& holder, QWidget* parent)
    : ChangeSheet(tr("Give a role"), given, parent),
      m_holder(new AccessPicker("give.holder", tr("To whom"))),
      m_role(named(new QComboBox, "give.role", tr("Role"))),
      m_object(new AccessPicker("give.object", tr("On what")))
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("To whom"), m_holder);
    form->addRow(tr("On what"), m_object);
    form->addRow(tr("Role"), m_role);
    addForm(box);
    m_holder->addMembers(roster.members);
    m_holder->addTeams(roster.teams);
    m_object->addPlaces(given);
    m_object->loadSecrets(given);
    setPrimary(tr("Give the role"))->setObjectName("change.confirm");
    m_object->choose(objectOf(given.organization()));
    offerRoles();
    m_holder->choose(holder);
    connect(m_holder, &AccessPicker::picked, this, &GiveRoleSheet::refresh);
    connect(m_role, &QComboBox::currentIndexChanged, this, &GiveRoleSheet::refresh);
    connect(m_object, &AccessPicker::picked, this, [this] {
        offerRoles();
        refresh();
    });
    refresh();
}

void GiveRoleSheet::offerRoles()
{
    const auto object = m_object->chosen();
    const auto before = m_role->currentData().toString();
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    if (!object)
        return;
    for (const auto& role : domain::rolesOn(object->object.type))
        m_role->addItem(items::roleText(role), QString::fromStdString(role));
    // Begins with the least of them: what is given by mistake should be little.
    const int same = m_role->findData(before);
    m_role->setCurrentIndex(same < 0 ? m_role->count() - 1 : same);
}

void GiveRoleSheet::refresh()
{
    const auto holder = m_holder->chosen();
    const auto object = m_object->chosen();
    const auto role = m_role->currentData().toString().toStdString();
    if (!holder || !object || role.empty())
        return wait(tr("Choose to whom, and on what: then it is shown who gains what."));
    consider({{{holder->object, role, object->object}}, {}},
             tr("%1 is %2 of %3 now")
                 .arg(items::namedText(*holder), items::roleText(role), items::namedText(*object)));
}

} // namespace strongroom::ui
