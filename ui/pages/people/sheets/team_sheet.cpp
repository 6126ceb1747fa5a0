// The slug follows the name of a new team until it is written by hand.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/sheets/team_sheet.h"

#include "models/domain/secret.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace strongroom::ui {

TeamSheet::TeamSheet(PageContext& context, const domain::Team& team, QWidget* parent)
    : Sheet(team.id.empty() ? tr("New team") : tr("Edit a team"), parent), m_context(context),
      m_team(team), m_name(named(new QLineEdit, "team.name", tr("Name of the team"))),
      m_slug(named(new QLineEdit, "team.slug", tr("Slug"))),
      m_description(named(new QLineEdit, "team.description", tr("Description"))),
      m_group(named(new QLineEdit, "team.group", tr("Group of the identity provider")))
{
    m_name->setMaxLength(200);
    m_slug->setMaxLength(63);
    m_description->setMaxLength(2000);
    m_group->setMaxLength(200);
    m_name->setText(QString::fromStdString(team.name));
    m_slug->setText(QString::fromStdString(team.slug));
    m_description->setText(QString::fromStdString(team.description));
    m_group->setText(QString::fromStdString(team.providerGroup));
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Slug"), m_slug);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Provider's group"), m_group);
    body()->addLayout(form);
    auto* about = new TextLabel(tr("Whoever the identity provider puts in this group belongs to "
                                   "the team, for as long as it says so."),
                                TypeRole::Body, Token::TextSecondary);
    about->setWordWrap(true);
    body()->addWidget(about);
    setPrimary(team.id.empty() ? tr("Add the team") : tr("Save the team"))
        ->setObjectName("team.confirm");
    setMinimumWidth(520);
    if (team.id.empty())
        connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
            if (!m_slug->isModified())
                m_slug->setText(
                    QString::fromStdString(domain::slugOf(name.trimmed().toStdString())));
        });
    connect(this, &Sheet::confirmed, this, &TeamSheet::save);
}

void TeamSheet::save()
{
    m_team.name = m_name->text().trimmed().toStdString();
    m_team.slug = m_slug->text().trimmed().toStdString();
    m_team.description = m_description->text().trimmed().toStdString();
    m_team.providerGroup = m_group->text().trimmed().toStdString();
    if (m_team.name.empty()) {
        m_name->setFocus();
        return showError(tr("The team needs a name."));
    }
    if (!domain::isSlug(m_team.slug)) {
        m_slug->setFocus();
        return showError(tr("A slug has 1 to 63 of a–z, 0–9, '-' and '_'."));
    }
    showError({});
    setBusy(true);
    report<domain::Team>(m_context.access->saveTeam(m_context.organization(), m_team), this,
                         [this](Result<domain::Team> team) {
                             setBusy(false);
                             if (!team)
                                 return showError(
                                     team.error().kind == ErrorKind::AlreadyExists
                                         ? tr("There is a team of this slug. Choose another.")
                                         : errorText(team.error()));
                             accept();
                             emit saved(*team);
                         });
}

} // namespace strongroom::ui
