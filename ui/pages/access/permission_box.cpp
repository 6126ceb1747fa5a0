// In the order in which people ask.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/permission_box.h"

#include "models/items/holder_list_model.h"
#include "ui/widgets/accessible_names.h"

#include <QCoreApplication>

namespace strongroom::ui {

PermissionBox::PermissionBox(const QString& id)
{
    named(this, id, QCoreApplication::translate("PermissionBox", "Permission"));
    for (const char* permission : {"reveal", "see", "write", "destroy"})
        addItem(items::permissionText(permission), QString(permission));
}

} // namespace strongroom::ui
