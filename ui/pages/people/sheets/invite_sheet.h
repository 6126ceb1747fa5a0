// Invites a person: a link, shown once, with which they make their sign-in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/secret/once_sheet.h"

class QCheckBox;
class QLineEdit;

namespace strongroom::ui {

class InviteSheet : public OnceSheet
{
    Q_OBJECT

public:
    InviteSheet(PageContext& context, QWidget* parent);

signals:
    void invited(const QString& told);

private:
    QWidget* buildRoles();
    void invite();

    PageContext& m_context;
    QWidget* m_form;
    QLineEdit* m_username;
    QLineEdit* m_name;
    std::vector<std::pair<std::string, QCheckBox*>> m_roles{};
};

} // namespace strongroom::ui
