// Who may still use it is read before anything is typed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/revoke_sheet.h"

#include "models/items/rotation/rotation_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/typed_name.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

RevokeSheet::RevokeSheet(PageContext& context, const domain::Rotation& rotation,
                         domain::StepWish wish, QWidget* parent)
    : Sheet(tr("Revoke although it is in use"), parent), m_context(context), m_rotation(rotation),
      m_wish(std::move(wish)),
      m_name(new TypedName("rotation.name", QString::fromStdString(rotation.secretName))),
      m_reason(named(new QLineEdit, "rotation.reason", tr("Why it cannot wait")))
{
    QStringList uses{tr("An older version may still be used. Whoever uses it stands without a "
                        "value once it is revoked at the source:")};
    for (const auto& use : rotation.uses)
        uses << "• " + items::useText(use);
    auto* text = new TextLabel(uses.join('\n'));
    text->setObjectName("rotation.users");
    text->setWordWrap(true);
    m_reason->setMaxLength(160);
    m_reason->setPlaceholderText(m_reason->accessibleName());
    body()->addWidget(text);
    body()->addWidget(m_name);
    body()->addWidget(m_reason);
    setPrimary(tr("It is revoked all the same"), ButtonKind::Danger)
        ->setObjectName("rotation.override");
    setMinimumWidth(480);
    connect(m_name, &TypedName::typed, this, &RevokeSheet::allow);
    connect(m_reason, &QLineEdit::textChanged, this, &RevokeSheet::allow);
    connect(this, &Sheet::confirmed, this, &RevokeSheet::run);
    allow();
}

void RevokeSheet::allow()
{
    const bool gaveReason = !m_reason->text().trimmed().isEmpty();
    primary()->setEnabled(m_name->isTyped() && gaveReason);
    primary()->setAccessibleDescription(!m_name->isTyped() ? m_name->wish()
                                        : gaveReason       ? QString()
                                                           : m_reason->accessibleName());
}

void RevokeSheet::run()
{
    auto wish = m_wish;
    wish.typedName = m_rotation.secretName; // As it was typed, but for white space.
    wish.overrideReason = m_reason->text().trimmed().toStdString();
    setBusy(true);
    report<domain::Rotation>(m_context.rotations->step(m_rotation, std::move(wish)), this,
                             [this](Result<domain::Rotation> done) {
                                 setBusy(false);
                                 if (!done)
                                     return showError(errorText(done.error()));
                                 accept();
                                 emit revoked(*done);
                             });
}

} // namespace strongroom::ui
