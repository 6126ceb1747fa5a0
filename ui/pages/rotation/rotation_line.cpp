// A sentence and two buttons.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/rotation_line.h"

#include "models/items/rotation/rotation_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/rotation/policy_sheet.h"
#include "ui/pages/rotation/runbook_sheet.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

RotationLine::RotationLine(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_text(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_policy(named(new QPushButton(tr("Policy…")), "detail.rotationPolicy",
                     tr("Change the rotation policy"))),
      m_rotate(named(new QPushButton(tr("Rotate…")), "detail.rotate", tr("Rotate…")))
{
    m_text->setObjectName("detail.rotation");
    m_text->setWordWrap(true);
    auto* row = new FlowRow;
    row->flow().addWidget(m_policy);
    row->flow().addWidget(m_rotate);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(row);
    setVisible(false);
    connect(m_policy, &QPushButton::clicked, this, &RotationLine::changePolicy);
    connect(m_rotate, &QPushButton::clicked, this, &RotationLine::rotate);
}

void RotationLine::setSecret(const domain::SecretId& secret)
{
    if (m_secret != secret)
        setVisible(false);
    m_secret = secret;
    load();
}

void RotationLine::load()
{
    if (m_context.rotations == nullptr || m_secret.empty())
        return;
    report<domain::RotationStanding>(
        m_context.rotations->standing(m_context.organization(), m_secret), this,
        [this, id = m_secret](Result<domain::RotationStanding> standing) {
            // Without an answer, and on a server that knows nothing of it, there is no line.
            if (m_secret != id || !standing)
                return;
            m_standing = std::move(*standing);
            m_text->setText(items::standingText(m_standing, SystemClock().now()));
            const bool may = m_context.may(domain::Capability::Write);
            m_policy->setVisible(may);
            m_rotate->setVisible(may);
            const auto text = m_standing.running ? tr("Go on rotating…") : tr("Rotate…");
            m_rotate->setText(text);
            m_rotate->setAccessibleName(text);
            setVisible(true);
        });
}

void RotationLine::changePolicy()
{
    auto* sheet = new RotationPolicySheet(m_context, m_standing, window());
    connect(sheet, &RotationPolicySheet::saved, this, [this](const QString& text) {
        emit told(text);
        load();
    });
    sheet->open();
}

void RotationLine::rotate()
{
    auto* sheet = new RunbookSheet(m_context, m_standing, window());
    connect(sheet, &RunbookSheet::told, this, &RotationLine::told);
    connect(sheet, &QDialog::finished, this, [this] {
        load();
        emit altered();
    });
    sheet->open();
}

} // namespace strongroom::ui
