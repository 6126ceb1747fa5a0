// Gives a service account a public key or a certificate to show who it is by.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QPlainTextEdit;

namespace strongroom::ui {

/// Nothing secret: what is pasted here is public.
class CredentialSheet : public Sheet
{
    Q_OBJECT

public:
    CredentialSheet(PageContext& context, const domain::ServiceAccount& account, QWidget* parent);

signals:
    void added(const QString& told);

private:
    void add();

    PageContext& m_context;
    const domain::ServiceAccountId m_account;
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
};

} // namespace strongroom::ui
