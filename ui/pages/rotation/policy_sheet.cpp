// Four fields; a policy that stands can be taken away as well.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/policy_sheet.h"

#include "models/items/rotation/rotation_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace strongroom::ui {

RotationPolicySheet::RotationPolicySheet(PageContext& context,
                                         const domain::RotationStanding& standing, QWidget* parent)
    : Sheet(tr("Rotation policy"), parent), m_context(context), m_secret(standing.secret),
      m_secretName(QString::fromStdString(standing.name)),
      m_days(named(new QSpinBox, "rotationPolicy.days", tr("Days between rotations"))),
      m_kind(named(new QComboBox, "rotationPolicy.kind", tr("What the value is"))),
      m_note(named(new QLineEdit, "rotationPolicy.note", tr("Where it is revoked"))),
      m_link(named(new QLineEdit, "rotationPolicy.link", tr("Page at the source")))
{
    const auto policy = standing.policy.value_or(domain::RotationPolicy{});
    m_days->setRange(1, static_cast<int>(domain::longestPeriod));
    m_days->setValue(static_cast<int>(policy.periodDays));
    for (const auto kind : domain::rotationKinds)
        m_kind->addItem(items::kindText(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(policy.kind)));
    m_note->setText(QString::fromStdString(policy.note));
    m_note->setMaxLength(160);
    m_note->setPlaceholderText(tr("Where and how the source takes an old value back"));
    m_link->setText(QString::fromStdString(policy.link));
    m_link->setPlaceholderText("https://");
    auto* form = new QFormLayout;
    form->addRow(tr("Every so many days"), m_days);
    form->addRow(tr("What the value is"), m_kind);
    form->addRow(tr("Where it is revoked"), m_note);
    form->addRow(tr("Page at the source"), m_link);
    body()->addWidget(new TextLabel(m_secretName, TypeRole::Strong));
    body()->addLayout(form);
    setPrimary(tr("Save policy"))->setObjectName("rotationPolicy.save");
    if (standing.policy) {
        auto* gone = addSecondary(tr("Remove policy"));
        gone->setObjectName("rotationPolicy.remove");
        connect(gone, &QPushButton::clicked, this, &RotationPolicySheet::remove);
    }
    setMinimumWidth(480);
    connect(this, &Sheet::confirmed, this, &RotationPolicySheet::save);
}

void RotationPolicySheet::save()
{
    domain::RotationPolicy policy;
    policy.periodDays = static_cast<std::uint32_t>(m_days->value());
    policy.kind = static_cast<domain::RotationKind>(m_kind->currentData().toInt());
    policy.note = m_note->text().trimmed().toStdString();
    policy.link = m_link->text().trimmed().toStdString();
    if (const auto checked = check(policy); !checked) {
        if (checked.error().field == "link") {
            m_link->setFocus();
            return showError(tr("The page is an address that begins with https://, without a "
                                "password in it."));
        }
        return showError(errorText(checked.error()));
    }
    showError({});
    setBusy(true);
    report<domain::RotationStanding>(
        m_context.rotations->putPolicy(m_context.organization(), m_secret, policy), this,
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
