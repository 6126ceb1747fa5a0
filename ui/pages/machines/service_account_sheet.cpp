// An account without a key is of use too: it may show a certificate or a key of its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/machines/service_account_sheet.h"

#include "models/items/holder_list_model.h"
#include "models/items/isolated_text.h"
#include "ui/pages/error_text.h"
#include "ui/pages/machines/key_form.h"
#include "ui/pages/machines/taken_secret.h"
#include "ui/widgets/accessible_names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

ServiceAccountSheet::ServiceAccountSheet(PageContext& context, QWidget* parent)
    : OnceSheet(tr("New service account"), context.clipboard, parent), m_context(context),
      m_all(new QWidget),
      m_name(named(new QLineEdit, "account.name", tr("Name of the service account"))),
      m_role(named(new QComboBox, "account.role", tr("Role"))),
      m_withKey(named(new QCheckBox(tr("Make its first API key now")), "account.withKey",
                      tr("Make its first API key now"))),
      m_form(new KeyForm(context))
{
    m_name->setMaxLength(100);
    for (const char* role : {"viewer", "member"})
        m_role->addItem(items::roleText(role), QString(role));
    m_withKey->setChecked(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Role"), m_role);
    auto* column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_withKey);
    column->addWidget(m_form);
    body()->addWidget(m_all);
    setPrimary(tr("Create service account"))->setObjectName("account.confirm");
    setMinimumWidth(560);
    connect(m_withKey, &QCheckBox::toggled, m_form, &QWidget::setEnabled);
    connect(this, &Sheet::confirmed, this, &ServiceAccountSheet::create);
}

void ServiceAccountSheet::create()
{
    ServiceAccountWish wish;
    wish.account.name = m_name->text().trimmed().toStdString();
    wish.account.role = m_role->currentData().toString().toStdString();
    if (wish.account.name.empty()) {
        m_name->setFocus();
        return showError(tr("The service account needs a name."));
    }
    if (m_withKey->isChecked()) {
        if (const auto fault = m_form->fault(); !fault.isEmpty())
            return showError(fault);
        wish.key = m_form->wish();
        wish.key->name = wish.account.name;
    }
    showError({});
    setBusy(true);
    createServiceAccount(*m_context.machines, m_context.organization(), std::move(wish), this,
                         [this](Result<CreatedServiceAccount> made) {
                             setBusy(false);
                             if (!made)
                                 return showError(
                                     made.error().kind == ErrorKind::AlreadyExists
                                         ? tr("There is a service account of this name. Choose "
                                              "another.")
                                         : errorText(made.error()));
                             take(std::move(*made));
                         });
}

void ServiceAccountSheet::take(CreatedServiceAccount made)
{
    const auto name = QString::fromStdString(made.account.name);
    emit created(tr("The service account %1 was created").arg(items::isolated(name)));
    if (made.key)
        return showOnce(*m_all, name,
                        tr("This is its API key. It is shown this once: put it where the machine "
                           "finds it, and nowhere else."),
                        takenFrom(made.key->secret));
    if (!made.keyRefused)
        return accept();
    m_all->setEnabled(false);
    primary()->hide();
    addCloseButton();
    showError(tr("The service account was created, but its key was not: %1 Make one with "
                 "\"New API key\".")
                  .arg(errorText(*made.keyRefused)));
}

} // namespace strongroom::ui
