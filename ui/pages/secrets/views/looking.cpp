// What policy obliges to, and what the person chose within that.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/views/looking.h"

#include "ui/settings/preferences.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace strongroom::ui {
namespace {

/// How long a value is shown where no policy asks for less.
constexpr std::uint32_t unobligedSeconds = domain::Obligations{}.hideAfterSeconds;

/// As the person chose, and no longer than a policy lets them.
int secondsShown(const domain::Obligations& obligations)
{
    const int chosen = Preferences::current().choices().hideAfterSeconds;
    const auto most = static_cast<int>(obligations.hideAfterSeconds);
    return obligations.hideAfterSeconds < unobligedSeconds ? std::min(chosen, most) : chosen;
}

} // namespace

Looking lookingUnder(const domain::Obligations& obligations, const QString& person)
{
    const auto now = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    return {secondsShown(obligations), obligations.noCopy,
            obligations.hideAfterSeconds < unobligedSeconds,
            obligations.watermark ? person + " · " + now : QString()};
}

} // namespace strongroom::ui
