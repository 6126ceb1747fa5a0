// The news' words, and the memory of what was put aside.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/update_banner.h"

#include <QCoreApplication>
#include <QSettings>

namespace strongroom::ui {
namespace {

const QString wantedKey = QStringLiteral("update/notice");
const QString seenKey = QStringLiteral("update/seen");

bool remembers()
{
    return !QCoreApplication::organizationName().isEmpty();
}

} // namespace

bool updatesAreTold()
{
    return !remembers() || QSettings().value(wantedKey, true).toBool();
}

UpdateBanner::UpdateBanner(QWidget* parent) : Banner(parent)
{
    setObjectName("update");
    connect(this, &Banner::chosen, this, [this] {
        if (remembers())
            QSettings().setValue(seenKey, m_seen);
        dismiss();
    });
}

bool UpdateBanner::tell(const UpdateNews& news)
{
    const bool installed = news.kind == UpdateNews::Kind::Installed;
    const auto about =
        (installed ? QStringLiteral("installed-") : QStringLiteral("offered-")) + news.version;
    if (!updatesAreTold() || (remembers() && QSettings().value(seenKey).toString() == about))
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
    if (remembers())
        QSettings().setValue(wantedKey, wanted);
    if (!wanted)
        dismiss();
}

} // namespace strongroom::ui
