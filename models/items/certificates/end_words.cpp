// Days are whole ones from now; a part of one is not told.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/certificates/end_words.h"

#include "models/items/isolated_text.h"
#include "models/items/moments.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

namespace strongroom::items {

QString endDay(Timestamp end)
{
    return QLocale().toString(toDateTime(end).date(), QLocale::LongFormat);
}

QString endsInText(Timestamp end, Timestamp now)
{
    // What collects the texts does not read past a cast.
    const auto days = static_cast<int>(std::chrono::floor<std::chrono::days>(end - now).count());
    if (days < 0)
        return QCoreApplication::translate("Ends", "%n day(s) ago", nullptr, -days);
    if (days == 0)
        return QCoreApplication::translate("Ends", "within a day");
    return QCoreApplication::translate("Ends", "in %n day(s)", nullptr, days);
}

Condition endCondition(Timestamp end, Timestamp now)
{
    if (end - now <= domain::endsPressWithin)
        return Condition::Broken;
    return end - now <= domain::endsSoonWithin ? Condition::Attention : Condition::Good;
}

QString firstEndText(const std::vector<domain::CertificateEnd>& ends, Timestamp now)
{
    if (ends.empty())
        return {};
    const auto& first = *std::ranges::min_element(ends, {}, &domain::CertificateEnd::endsAt);
    const auto text =
        first.endsAt < now
            ? QCoreApplication::translate("Ends", "The certificate in %1 ended on %2, %3.")
            : QCoreApplication::translate("Ends", "The certificate in %1 ends on %2, %3.");
    return text.arg(isolated(first.key), endDay(first.endsAt), endsInText(first.endsAt, now));
}

} // namespace strongroom::items
