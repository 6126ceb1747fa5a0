// Makes a service account and, if wanted, its first API key, which is shown once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/actions/create_service_account.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/secret/once_sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace strongroom::ui {

class KeyForm;

class ServiceAccountSheet : public OnceSheet
{
    Q_OBJECT

public:
    ServiceAccountSheet(PageContext& context, QWidget* parent);

signals:
    void created(const QString& told);

private:
    void create();
    void take(CreatedServiceAccount made);

    PageContext& m_context;
    QWidget* m_all;
    QLineEdit* m_name;
    QComboBox* m_role;
    QCheckBox* m_withKey;
    KeyForm* m_form;
};

} // namespace strongroom::ui
