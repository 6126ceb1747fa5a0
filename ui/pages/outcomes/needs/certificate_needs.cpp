// Certificates that end soon: one by its name, more by their number.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/outcomes/needs/need.h"

#include "models/items/shown_name.h"

#include <algorithm>

namespace strongroom::ui {
namespace {

using EndPage = domain::Page<domain::CertificateEnd>;

QString sentenceOf(const domain::CertificateEnd& one, Timestamp now)
{
    const auto name = items::nameInText(one.name);
    const auto days =
        static_cast<int>(std::chrono::floor<std::chrono::days>(one.endsAt - now).count());
    if (days < 0)
        return NeedWords::tr("The certificate in \"%1\" has ended.").arg(name);
    if (days == 0)
        return NeedWords::tr("The certificate in \"%1\" ends within a day.").arg(name);
    return NeedWords::tr("The certificate in \"%1\" ends in %n day(s).", nullptr, days).arg(name);
}

/// One page of them is asked for: more need not be counted to be looked at.
QList<Need> certificateNeeds(const EndPage& ends)
{
    const auto& all = ends.items;
    if (all.empty())
        return {};
    const auto now = SystemClock().now();
    const bool presses = std::ranges::any_of(all, [now](const domain::CertificateEnd& one) {
        return one.endsAt - now <= domain::endsPressWithin;
    });
    const auto count = static_cast<int>(all.size());
    auto sentence =
        all.size() == 1 && !ends.next ? sentenceOf(all.front(), now)
        : ends.next
            ? NeedWords::tr("At least %n certificate(s) have ended, or end within 30 "
                            "days.",
                            nullptr, count)
            : NeedWords::tr("%n certificate(s) have ended, or end within 30 days.", nullptr, count);
    return {{presses ? Status::Broken : Status::Attention, std::move(sentence), "secret.ends"}};
}

} // namespace

void askCertificates(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    client::EndsQuestion question;
    question.organization = context.organization();
    question.within = domain::endsSoonWithin;
    report<EndPage>(context.ends->certificateEnds(std::move(question)), asker,
                    needsOf<EndPage>(std::move(then), certificateNeeds));
}

} // namespace strongroom::ui
