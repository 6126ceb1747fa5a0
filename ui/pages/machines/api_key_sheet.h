// Makes an API key, of one's own or of a service account, and shows it once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/secret/once_sheet.h"

class QComboBox;
class QLineEdit;

namespace strongroom::ui {

class KeyForm;

class ApiKeySheet : public OnceSheet
{
    Q_OBJECT

public:
    /// `owner`: the account to begin with; none is the person.
    ApiKeySheet(PageContext& context, const std::vector<domain::ServiceAccount>& accounts,
                const domain::ServiceAccountId& owner, QWidget* parent);

signals:
    void created(const QString& told);

private:
    void create();

    PageContext& m_context;
    QWidget* m_all;
    QLineEdit* m_name;
    QComboBox* m_owner;
    KeyForm* m_form;
};

} // namespace strongroom::ui
