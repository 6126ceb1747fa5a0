// One secret to be found again: by a link, by its versions, and by whom.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/access_sheet.h"
#include "ui/pages/lookup/secret_deeds.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/widgets/lists/sr_views.h"

#include <QClipboard>
#include <QGuiApplication>

namespace strongroom::ui {

void SecretDetail::copyLink()
{
    if (m_secret.id.empty())
        return;
    QGuiApplication::clipboard()->setText(linkOf(m_secret.id));
    emit told(tr("The link is on the clipboard. It holds no name and no value."), {});
}

void SecretDetail::copyReference()
{
    const auto* key = m_keys.keyAt(m_keyTable->currentIndex().row());
    if (m_secret.id.empty() || key == nullptr)
        return;
    QGuiApplication::clipboard()->setText("$secrets-group/" + QString::fromStdString(m_secret.slug)
                                          + '/' + QString::fromStdString(key->name));
    emit told(tr("The reference is on the clipboard. It holds no value."), {});
}

void SecretDetail::showAccess()
{
    if (m_secret.id.empty() || m_context.access == nullptr)
        return;
    auto* sheet = new AccessSheet(m_context, m_secret, window());
    sheet->setEnvironment(m_kind, m_secret.environment ? m_scope : QString());
    sheet->open();
}

void SecretDetail::focusVersions()
{
    m_versionTable->setFocus();
    if (m_versions.rowCount() > 0)
        return;
    // It cannot be stood on before they have come.
    connect(
        &m_versions, &QAbstractItemModel::modelReset, m_versionTable,
        [this] { m_versionTable->setFocus(); }, Qt::SingleShotConnection);
}

} // namespace strongroom::ui
