// A policy of its own can be set over what is inherited, and be taken away again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/policy_sheet.h"

#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/rotation/policy_form.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

RotationPolicySheet::RotationPolicySheet(PageContext& context,
                                         const domain::RotationStanding& standing, QWidget* parent)
    : Sheet(tr("Rotation policy"), parent), m_context(context), m_secret(standing.secret),
      m_secretName(items::shownName(standing.name)), m_form(new RotationPolicyForm)
{
    m_form->setPolicy(standing.policy.value_or(domain::RotationPolicy{}));
    body()->addWidget(new TextLabel(m_secretName, TypeRole::Strong));
    if (standing.policy && standing.source != domain::PolicySource::Secret) {
        auto* inherited =
            new TextLabel(tr("This is the default. Saved here, it holds for this secret alone."),
                          TypeRole::Body, Token::TextSecondary);
        inherited->setObjectName("rotationPolicy.inherited");
        inherited->setWordWrap(true);
        body()->addWidget(inherited);
    }
    body()->addWidget(m_form);
    setPrimary(tr("Save policy"))->setObjectName("rotationPolicy.save");
    if (standing.policy && standing.source == domain::PolicySource::Secret) {
        auto* gone = addSecondary(tr("Remove policy"));
        gone->setObjectName("rotationPolicy.remove");
        connect(gone, &QPushButton::clicked, this, &RotationPolicySheet::remove);
    }
    setMinimumWidth(480);
    connect(this, &Sheet::confirmed, this, &RotationPolicySheet::save);
}

void RotationPolicySheet::save()
{
    if (const auto wrong = m_form->complaint(); !wrong.isEmpty())
        return showError(wrong);
    showError({});
    setBusy(true);
    report<domain::RotationStanding>(
        m_context.rotations->putPolicy(m_context.organization(), m_secret, m_form->policy()), this,
        [this](const Result<domain::RotationStanding>& done) {
            finish(done, tr("\"%1\" has a rotation policy").arg(m_secretName));
        });
}

void RotationPolicySheet::remove()
{
    setBusy(true);
    report<domain::RotationStanding>(
        m_context.rotations->removePolicy(m_context.organization(), m_secret), this,
        [this](const Result<domain::RotationStanding>& done) {
            finish(done, tr("\"%1\" has no rotation policy any more").arg(m_secretName));
        });
}

void RotationPolicySheet::finish(const Result<domain::RotationStanding>& done, const QString& text)
{
    setBusy(false);
    if (!done)
        return showError(errorText(done.error()));
    accept();
    emit saved(text);
}

} // namespace strongroom::ui
