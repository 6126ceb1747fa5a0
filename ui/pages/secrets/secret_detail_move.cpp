// From one secret to the sheets that change its details, and move it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/move_sheet.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secret_details_sheet.h"

namespace strongroom::ui {

void SecretDetail::editDetails()
{
    if (m_secret.id.empty() || m_trash)
        return;
    auto* sheet = new SecretDetailsSheet(m_context, m_secret, window());
    sheet->setEnvironment(m_kind, m_secret.environment ? m_scope : QString());
    connect(sheet, &SecretDetailsSheet::saved, this,
            [this](const QString& text) { finished(text); });
    sheet->open();
}

void SecretDetail::moveToBackend()
{
    if (m_secret.id.empty() || m_trash || m_context.moves == nullptr
        || m_context.backends == nullptr)
        return;
    auto* sheet = new MoveSheet(m_context, {m_secret.backend, m_secret.id}, window());
    sheet->setEnvironment(m_kind, m_secret.environment ? m_scope : QString());
    connect(sheet, &MoveSheet::done, this, [this](const QString& text) { finished(text); });
    sheet->open();
}

} // namespace strongroom::ui
