// The news' words, and the memory of what was put aside.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/update_banner.h"

#include "ui/settings/settings.h"

namespace strongroom::ui {

using settings::Keys;

bool updatesAreTold()
{
    return settings::value(Keys::updateWanted, true).toBool();
}

UpdateBanner::UpdateBanner(QWidget* parent) : Banner(parent)
{
    setObjectName("update");
    connect(this, &Banner::chosen, this, [this] {
        settings::keep(Keys::updateSeen, m_seen);
        dismiss();
    });
}

bool UpdateBanner::tell(const UpdateNews& news)
{
    const bool installed = news.kind == UpdateNews::Kind::Installed;
    const auto about =
        (installed ? QStringLiteral("installed-") : QStringLiteral("offered-")) + news.version;
    if (!updatesAreTold() || settings::value(Keys::updateSeen).toString() == about)
        return false;
    if (isVisible() && m_seen == about)
        return false; // It stands there.
    m_seen = about;
    Banner::tell(BannerKind::Info,
                 installed
                     ? tr("Strongroom was updated to %1: restart it to use that.").arg(news.version)
                     : tr("Strongroom %1 is there in your package channel. Update it as you "
                          "update your system.")
                           .arg(news.version));
    addChoice("later", tr("Later"));
    return true;
}

void UpdateBanner::setWanted(bool wanted)
{
    settings::keep(Keys::updateWanted, wanted);
    if (!wanted)
        dismiss();
}

} // namespace strongroom::ui
