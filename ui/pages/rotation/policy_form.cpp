// Four fields, for one secret and for many.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/policy_form.h"

#include "models/items/rotation/rotation_words.h"
#include "ui/pages/error_text.h"
#include "ui/pages/rotation/policy_sheet.h"
#include "ui/widgets/accessible_names.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <memory>

namespace strongroom::ui {

RotationPolicyForm::RotationPolicyForm(QWidget* parent)
    : QWidget(parent), m_days(named(new QSpinBox, "rotationPolicy.days",
                                    RotationPolicySheet::tr("Days between rotations"))),
      m_kind(named(new QComboBox, "rotationPolicy.kind",
                   RotationPolicySheet::tr("What the value is"))),
      m_note(named(new QLineEdit, "rotationPolicy.note",
                   RotationPolicySheet::tr("Where it is revoked"))),
      m_link(named(new QLineEdit, "rotationPolicy.link",
                   RotationPolicySheet::tr("Page at the source")))
{
    m_days->setRange(1, static_cast<int>(domain::longestPeriod));
    for (const auto kind : domain::rotationKinds)
        m_kind->addItem(items::kindText(kind), static_cast<int>(kind));
    m_note->setMaxLength(160);
    m_note->setPlaceholderText(
        RotationPolicySheet::tr("Where and how the source takes an old value back"));
    m_link->setPlaceholderText("https://");
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(RotationPolicySheet::tr("Every so many days"), m_days);
    form->addRow(RotationPolicySheet::tr("What the value is"), m_kind);
    form->addRow(RotationPolicySheet::tr("Where it is revoked"), m_note);
    form->addRow(RotationPolicySheet::tr("Page at the source"), m_link);
    connect(m_days, &QSpinBox::textChanged, this, &RotationPolicyForm::edited);
    connect(m_kind, &QComboBox::activated, this, &RotationPolicyForm::edited);
    for (auto* field : {m_note, m_link})
        connect(field, &QLineEdit::textEdited, this, &RotationPolicyForm::edited);
    setPolicy({});
}

std::array<QWidget*, 4> RotationPolicyForm::fields() const
{
    return {m_days, m_kind, m_note, m_link};
}

void RotationPolicyForm::askForMany(QFormLayout& form)
{
    auto* own = static_cast<QFormLayout*>(layout());
    while (own->rowCount() > 0) {
        const auto row = own->takeRow(0);
        const std::unique_ptr<QLayoutItem> label(row.labelItem);
        const std::unique_ptr<QLayoutItem> field(row.fieldItem);
        form.addRow(label->widget(), field->widget());
    }
    hide();
    const auto asItIs = RotationPolicySheet::tr("as each has it");
    m_kind->insertItem(0, asItIs);
    m_kind->setCurrentIndex(0);
    for (auto* field : {m_note, m_link})
        field->setPlaceholderText(asItIs);
}

domain::RotationPolicyChange RotationPolicyForm::change() const
{
    const auto said = policy();
    domain::RotationPolicyChange change{said.periodDays, {}, {}, {}};
    if (m_kind->currentData().isValid())
        change.kind = said.kind;
    if (!said.note.empty())
        change.note = said.note;
    if (!said.link.empty())
        change.link = said.link;
    return change;
}

void RotationPolicyForm::setPolicy(const domain::RotationPolicy& policy)
{
    const QSignalBlocker quiet(this);
    m_days->setValue(static_cast<int>(policy.periodDays));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(policy.kind)));
    m_note->setText(QString::fromStdString(policy.note));
    m_link->setText(QString::fromStdString(policy.link));
}

domain::RotationPolicy RotationPolicyForm::policy() const
{
    domain::RotationPolicy policy;
    policy.periodDays = static_cast<std::uint32_t>(m_days->value());
    policy.kind = static_cast<domain::RotationKind>(m_kind->currentData().toInt());
    policy.note = m_note->text().trimmed().toStdString();
    policy.link = m_link->text().trimmed().toStdString();
    return policy;
}

QString RotationPolicyForm::complaint()
{
    if (const auto checked = check(policy()); !checked && checked.error().field == "link")
        m_link->setFocus();
    return wrong();
}

QString RotationPolicyForm::wrong() const
{
    const auto checked = check(policy());
    if (checked)
        return {};
    if (checked.error().field != "link")
        return errorText(checked.error());
    return RotationPolicySheet::tr("The page is an address that begins with https://, without a "
                                   "password in it.");
}

} // namespace strongroom::ui
