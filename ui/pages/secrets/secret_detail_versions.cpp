// What is done to a chosen version of a secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/delete_version.h"
#include "ui/actions/outcome.h"
#include "ui/pages/secrets/rollback_sheet.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/lists/sr_views.h"

namespace strongroom::ui {

void SecretDetail::rollback()
{
    const auto* version = m_versions.versionAt(m_versionTable->currentIndex().row());
    if (version == nullptr || m_trash)
        return;
    if (version->current) // It would become a version that changes nothing.
        return m_banner->tell(BannerKind::Info,
                              tr("Version %1 is the current one. Choose an older version to roll "
                                 "back to.")
                                  .arg(version->number));
    auto* sheet = new RollbackSheet(m_context, m_secret, version->number, window());
    sheet->setEnvironment(m_kind, m_secret.environment ? m_scope : QString());
    connect(sheet, &RollbackSheet::rolledBack, this,
            [this](const QString& text) { finished(text); });
    sheet->open();
}

void SecretDetail::deleteOrUndeleteVersion()
{
    const auto* version = m_versions.versionAt(m_versionTable->currentIndex().row());
    if (version == nullptr || m_trash)
        return;
    const auto number = version->number;
    if (version->state == domain::VersionState::Deleted)
        return undelete(at(), number);
    deleteVersion(m_context.secrets, at(), number, this,
                  [this, number, id = m_secret.id](Result<domain::Version> done) {
                      if (!done)
                          return fail(done.error());
                      finished(tr("Version %1 was deleted; it can be undeleted").arg(number),
                               [this, id, number] { undeleteNow(id, number); });
                  });
}

void SecretDetail::undelete(client::SecretAt secret, std::uint32_t number)
{
    undeleteVersion(m_context.secrets, std::move(secret), number, this,
                    [this, number](Result<domain::Version> done) {
                        if (!done)
                            return fail(done.error());
                        finished(tr("Version %1 is back").arg(number));
                    });
}

void SecretDetail::undeleteNow(const domain::SecretId& id, std::uint32_t number)
{
    // Deleting made a revision of its own, and others may have followed: bringing back harms none.
    report<domain::Secret>(m_context.secrets.get(m_context.organization(), id), this,
                           [this, number](Result<domain::Secret> now) {
                               if (!now)
                                   return fail(now.error());
                               undelete({m_context.organization(), now->id, now->revision}, number);
                           });
}

} // namespace strongroom::ui
