// Changing what a secret is called, how it is described, whose it is; values stay untouched.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace strongroom::ui {

class SecretDetailsSheet : public Sheet
{
    Q_OBJECT

public:
    SecretDetailsSheet(PageContext& context, const domain::Secret& secret, QWidget* parent);

signals:
    void saved(const QString& text);

private:
    void save();
    void send(domain::SecretChange wanted, std::uint64_t revision);
    /// With what somebody else saved meanwhile; asks where both altered the same.
    void merge(const QString& why);
    domain::SecretChange change() const;

    PageContext& m_context;
    domain::Secret m_secret;
    QLineEdit* m_name;
    QLineEdit* m_description;
    QLineEdit* m_owner;
    QLineEdit* m_labels;
};

} // namespace strongroom::ui
