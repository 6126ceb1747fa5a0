// The link can be followed by anybody who has it: it is kept like a secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/sheets/invite_sheet.h"

#include "models/domain/access.h"
#include "models/items/holder_list_model.h"
#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace strongroom::ui {

InviteSheet::InviteSheet(PageContext& context, QWidget* parent)
    : OnceSheet(tr("Invite a person"), context.clipboard, parent), m_context(context),
      m_form(new QWidget), m_username(named(new QLineEdit, "invite.username", tr("User name"))),
      m_name(named(new QLineEdit, "invite.name", tr("Name")))
{
    m_username->setMaxLength(64);
    m_name->setMaxLength(200);
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("User name"), m_username);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Roles"), buildRoles());
    auto* about = new TextLabel(tr("For people who sign in at this server itself. Those of an "
                                   "identity provider are added by their subject."),
                                TypeRole::Body, Token::TextSecondary);
    about->setWordWrap(true);
    form->addRow(about);
    body()->addWidget(m_form);
    setPrimary(tr("Make the invitation"))->setObjectName("invite.confirm");
    setMinimumWidth(560);
    connect(this, &Sheet::confirmed, this, &InviteSheet::invite);
}

QWidget* InviteSheet::buildRoles()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    for (const auto& role : domain::rolesOn("organization")) {
        auto* choice = named(new QCheckBox(items::roleText(role)),
                             "invite.role." + QString::fromStdString(role), items::roleText(role));
        choice->setChecked(role == "viewer");
        m_roles.emplace_back(role, choice);
        column->addWidget(choice);
    }
    return box;
}

void InviteSheet::invite()
{
    domain::Invitation invitation;
    invitation.organization = m_context.organization();
    invitation.username = m_username->text().trimmed().toStdString();
    invitation.name = m_name->text().trimmed().toStdString();
    for (const auto& [role, choice] : m_roles)
        if (choice->isChecked())
            invitation.roles.push_back(role);
    if (!domain::isUsername(invitation.username)) {
        m_username->setFocus();
        return showError(tr("A user name has 1 to 64 of a–z, 0–9, '.', '-' and '_'."));
    }
    if (invitation.name.empty())
        invitation.name = invitation.username;
    if (invitation.roles.empty())
        return showError(tr("Choose at least one role."));
    showError({});
    setBusy(true);
    const auto name = QString::fromStdString(invitation.name);
    report<client::InvitationLink>(
        m_context.members->invite(std::move(invitation)), this,
        [this, name](Result<client::InvitationLink> made) {
            setBusy(false);
            if (!made)
                return showError(made.error().kind == ErrorKind::NotFound
                                     ? tr("People of this organization sign in at an identity "
                                          "provider. Add them by their subject instead.")
                                     : errorText(made.error()));
            showOnce(*m_form, tr("Link"),
                     tr("Hand this link to %1 by a way that nobody else reads: whoever has it can "
                        "be them. It holds until %2, and is not shown again.")
                         .arg(items::isolated(name), items::shortTime(made->expiresAt)),
                     SecretBytes::copyOf(made->link));
            emit invited(tr("%1 is invited").arg(items::isolated(name)));
        });
}

} // namespace strongroom::ui
