// Adds somebody whom an identity provider knows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace strongroom::ui {

/// They can do nothing yet: roles are given afterwards, with a look at what they bring.
class AddMemberSheet : public Sheet
{
    Q_OBJECT

public:
    AddMemberSheet(PageContext& context, QWidget* parent);

signals:
    void added(const strongroom::domain::Member& member);

private:
    void add();

    PageContext& m_context;
    QLineEdit* m_subject;
    QLineEdit* m_name;
};

} // namespace strongroom::ui
