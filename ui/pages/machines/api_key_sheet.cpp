// The key's text is wiped as soon as the field holds it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/machines/api_key_sheet.h"

#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/machines/key_form.h"
#include "ui/pages/machines/taken_secret.h"
#include "ui/widgets/accessible_names.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

ApiKeySheet::ApiKeySheet(PageContext& context, const std::vector<domain::ServiceAccount>& accounts,
                         const domain::ServiceAccountId& owner, QWidget* parent)
    : OnceSheet(tr("New API key"), context.clipboard, parent), m_context(context),
      m_all(new QWidget), m_name(named(new QLineEdit, "key.name", tr("Name of the key"))),
      m_owner(named(new QComboBox, "key.owner", tr("Owner"))), m_form(new KeyForm(context))
{
    m_name->setMaxLength(100);
    m_owner->addItem(tr("Yourself"), QString());
    for (const auto& one : accounts)
        if (!one.disabled && one.runner.empty())
            m_owner->addItem(QString::fromStdString(one.name),
                             QString::fromStdString(one.id.value));
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(QString::fromStdString(owner.value))));
    auto* column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Owner"), m_owner);
    column->addLayout(form);
    column->addWidget(m_form);
    body()->addWidget(m_all);
    setPrimary(tr("Make the key"))->setObjectName("key.confirm");
    setMinimumWidth(560);
    connect(this, &Sheet::confirmed, this, &ApiKeySheet::create);
}

void ApiKeySheet::create()
{
    auto wish = m_form->wish();
    wish.name = m_name->text().trimmed().toStdString();
    if (wish.name.empty()) {
        m_name->setFocus();
        return showError(tr("The key needs a name, to know it again by."));
    }
    if (const auto fault = m_form->fault(); !fault.isEmpty())
        return showError(fault);
    if (const auto owner = m_owner->currentData().toString().toStdString(); !owner.empty())
        wish.account = domain::ServiceAccountId{owner};
    showError({});
    setBusy(true);
    report<domain::IssuedApiKey>(
        m_context.machines->createApiKey(m_context.organization(), std::move(wish)), this,
        [this](Result<domain::IssuedApiKey> issued) {
            setBusy(false);
            if (!issued)
                return showError(errorText(issued.error()));
            const auto name = QString::fromStdString(issued->key.name);
            showOnce(*m_all, name,
                     tr("This is the key. It is shown this once: put it where the machine finds "
                        "it, and nowhere else."),
                     takenFrom(issued->secret));
            emit created(tr("The API key %1 was made").arg(items::isolated(name)));
        });
}

} // namespace strongroom::ui
