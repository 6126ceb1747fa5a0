// A place and a purpose in; groups of keys that hold one value out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/leak/reuse_sheet.h"

#include "models/items/bulk/bulk_words.h"
#include "models/items/shown_name.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/sr_views.h"

#include <QLocale>
#include <QPushButton>

namespace strongroom::ui {
namespace {

constexpr std::uint64_t shortestCompared = 8; // The runner marks no shorter one as another's.

} // namespace

ReuseSheet::ReuseSheet(PageContext& context, client::SearchesApi& searches, QWidget* parent)
    : SearchSheet(words(), context, parent), m_searches(searches)
{
    list().setStretchColumn(1);
    list().setMinimumHeight(7 * Theme::current().metric(Metric::RowHeight));
    setPrimary(tr("Report"))->setObjectName("reuse.report");
}

SearchSheet::Words ReuseSheet::words()
{
    return {"reuse",
            tr("Reused values"),
            tr("The runner marks the current values of every secret that you may reveal; this "
               "window alone can tell which are the same, and nobody sees a value. Recorded for "
               "each secret: you, the time and the purpose. Values of less than %1 bytes count "
               "as different.")
                .arg(items::countText(shortestCompared)),
            tr("Values that are the same"),
            {tr("Group"), tr("Secret"), tr("Key"), tr("Version")}};
}

void ReuseSheet::search()
{
    if (!begin(tr("Looking…")))
        return;
    const domain::ReuseWish wish{context().organization(), environment(), {}, purpose()};
    reportReuse(
        m_searches, wish, this,
        [this](const ReuseReport& soFar) {
            showProgress(tr("Looked at %n secret(s) so far. Cancel stops here.", nullptr,
                            static_cast<int>(soFar.secrets)));
        },
        [this](const Result<ReuseReport>& done) {
            if (hasAnswer(done))
                tell(*done);
        });
}

void ReuseSheet::tell(const ReuseReport& report)
{
    auto remedy =
        tr("%1 values of %n secret(s) were looked at.", nullptr, static_cast<int>(report.secrets))
            .arg(items::countText(report.values));
    if (report.withheld > 0)
        remedy += ' '
                  + tr("%n secret(s) were not: you may not reveal them at once, or they are too "
                       "large.",
                       nullptr, static_cast<int>(report.withheld));
    int number = 0;
    for (const auto& group : report.groups) {
        ++number;
        for (const auto& value : group)
            addRow(value.secret,
                   {tr("Value %1").arg(QLocale().toString(number)),
                    tr("%1 (%2)").arg(items::nameInText(value.name),
                                      scopeText(context(), value.environment)),
                    QString::fromStdString(value.key), QString::number(value.version)});
    }
    const auto groups = static_cast<int>(report.groups.size());
    showAnswer(groups == 0 ? tr("No value is used twice.")
                           : tr("%n value(s) are used more than once.", nullptr, groups),
               remedy);
}

} // namespace strongroom::ui
