// A subject is an issuer and its name for somebody.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/sheets/add_member_sheet.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace strongroom::ui {

AddMemberSheet::AddMemberSheet(PageContext& context, QWidget* parent)
    : Sheet(tr("Add a person"), parent), m_context(context),
      m_subject(named(new QLineEdit, "member.subject", tr("Subject"))),
      m_name(named(new QLineEdit, "member.name", tr("Name")))
{
    m_subject->setMaxLength(400);
    m_subject->setPlaceholderText("https://id.example.org|248289761001");
    m_subject->setLayoutDirection(Qt::LeftToRight); // An address, in whatever language.
    m_name->setMaxLength(200);
    auto* form = new QFormLayout;
    form->addRow(tr("Subject"), m_subject);
    form->addRow(tr("Name"), m_name);
    body()->addLayout(form);
    auto* about =
        new TextLabel(tr("The subject is the address of the identity provider, a bar, and "
                         "the provider's own name for the person (\"sub\"). They can do "
                         "nothing until they are given a role or a team."),
                      TypeRole::Body, Token::TextSecondary);
    about->setWordWrap(true);
    body()->addWidget(about);
    setPrimary(tr("Add the person"))->setObjectName("member.confirm");
    setMinimumWidth(560);
    connect(this, &Sheet::confirmed, this, &AddMemberSheet::add);
}

void AddMemberSheet::add()
{
    const auto subject = m_subject->text().trimmed();
    const auto bar = subject.indexOf('|');
    if (bar < 1 || bar + 1 == subject.size()) {
        m_subject->setFocus();
        return showError(tr("A subject is an issuer and its name for somebody, with a bar between "
                            "them: builtin|anna"));
    }
    showError({});
    setBusy(true);
    report<domain::Member>(m_context.access->addMember(m_context.organization(),
                                                       subject.toStdString(),
                                                       m_name->text().trimmed().toStdString()),
                           this, [this](Result<domain::Member> member) {
                               setBusy(false);
                               if (!member)
                                   return showError(member.error().kind == ErrorKind::AlreadyExists
                                                        ? tr("This person is a member already.")
                                                        : errorText(member.error()));
                               accept();
                               emit added(*member);
                           });
}

} // namespace strongroom::ui
