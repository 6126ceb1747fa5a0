// A place is chosen, and its default set, changed or taken away.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/defaults_sheet.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/rotation/policy_form.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using domain::RotationDefault;
using Defaults = std::vector<RotationDefault>;

RotationDefaultsSheet::RotationDefaultsSheet(PageContext& context, QWidget* parent)
    : Sheet(tr("Rotation defaults"), parent), m_context(context),
      m_place(named(new QComboBox, "rotationDefaults.place", tr("Default of"))),
      m_state(new TextLabel({}, TypeRole::Strong)), m_form(new RotationPolicyForm)
{
    auto* about = new TextLabel(
        tr("Secrets without a policy of their own have the default of their environment, or else "
           "the organization's. It holds at once, also for secrets that stand already."),
        TypeRole::Body, Token::TextSecondary);
    m_place->addItem(tr("Organization"), QString());
    for (const auto& one : m_context.environments)
        m_place->addItem(QString::fromStdString(one.name), QString::fromStdString(one.id.value));
    m_state->setObjectName("rotationDefaults.state");
    for (auto* label : {about, m_state})
        label->setWordWrap(true);
    auto* choice = new QFormLayout;
    choice->addRow(tr("Default of"), m_place);
    body()->addWidget(about);
    body()->addLayout(choice);
    body()->addWidget(m_state);
    body()->addWidget(m_form);
    setPrimary(tr("Save default"))->setObjectName("rotationDefaults.save");
    addCloseButton();
    m_remove = addSecondary(tr("Remove default"));
    m_remove->setObjectName("rotationDefaults.remove");
    setMinimumWidth(480);
    connect(m_place, &QComboBox::activated, this, &RotationDefaultsSheet::tell);
    connect(m_remove, &QPushButton::clicked, this, &RotationDefaultsSheet::remove);
    connect(this, &Sheet::confirmed, this, &RotationDefaultsSheet::save);
    load();
}

void RotationDefaultsSheet::load()
{
    m_remove->setEnabled(false);
    setBusy(true);
    report<Defaults>(m_context.rotations->defaults(m_context.organization()), this,
                     [this](Result<Defaults> defaults) { take(std::move(defaults), {}); });
}

std::optional<domain::EnvironmentId> RotationDefaultsSheet::place() const
{
    auto id = m_place->currentData().toString().toStdString();
    return id.empty() ? std::nullopt : std::optional(domain::EnvironmentId{std::move(id)});
}

const RotationDefault* RotationDefaultsSheet::standing() const
{
    const auto found = std::ranges::find(m_defaults, place(), &RotationDefault::environment);
    return found == m_defaults.end() ? nullptr : &*found;
}

void RotationDefaultsSheet::tell()
{
    showError({});
    const auto* stands = standing();
    const auto who = stands == nullptr ? QString() : QString::fromStdString(stands->policy.setBy);
    m_state->setText(stands == nullptr ? tr("There is no default here.")
                                       : tr("The default was set by %1.").arg(who));
    m_form->setPolicy(stands == nullptr ? domain::RotationPolicy{} : stands->policy);
    m_remove->setEnabled(stands != nullptr);
}

void RotationDefaultsSheet::save()
{
    if (const auto wrong = m_form->complaint(); !wrong.isEmpty())
        return showError(wrong);
    setBusy(true);
    report<Defaults>(
        m_context.rotations->putDefault(m_context.organization(), {place(), m_form->policy()}),
        this,
        [this, said = tr("%1 has a rotation default").arg(m_place->currentText())](
            Result<Defaults> defaults) { take(std::move(defaults), said); });
}

void RotationDefaultsSheet::remove()
{
    setBusy(true);
    report<Defaults>(
        m_context.rotations->removeDefault(m_context.organization(), place()), this,
        [this, said = tr("%1 has no rotation default any more").arg(m_place->currentText())](
            Result<Defaults> defaults) { take(std::move(defaults), said); });
}

void RotationDefaultsSheet::take(Result<Defaults> defaults, const QString& said)
{
    setBusy(false);
    if (!defaults)
        return showError(errorText(defaults.error()));
    m_defaults = std::move(*defaults);
    tell();
    if (said.isEmpty())
        return;
    showNotice(said);
    emit saved(said);
}

} // namespace strongroom::ui
