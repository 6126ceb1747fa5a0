// How often a secret gets a new value, and where its source takes the old one back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class RotationPolicyForm;

class RotationPolicySheet : public Sheet
{
    Q_OBJECT

public:
    RotationPolicySheet(PageContext& context, const domain::RotationStanding& standing,
                        QWidget* parent);

signals:
    void saved(const QString& text);

private:
    void save();
    void remove();
    void finish(const Result<domain::RotationStanding>& done, const QString& text);

    PageContext& m_context;
    const domain::SecretId m_secret;
    const QString m_secretName;
    RotationPolicyForm* m_form;
};

} // namespace strongroom::ui
