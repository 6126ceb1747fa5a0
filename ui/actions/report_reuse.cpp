// Marks of all pages side by side.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/report_reuse.h"

#include <QPointer>

#include <algorithm>
#include <map>
#include <optional>

namespace strongroom::ui {
namespace {

using Group = std::vector<client::ReusedValue>;

void takeGroups(std::map<Bytes, Group> marked, ReuseReport& report)
{
    for (auto& [mark, group] : marked)
        if (group.size() > 1)
            report.groups.push_back(std::move(group));
    std::ranges::sort(report.groups, [](const Group& one, const Group& other) {
        if (one.size() != other.size())
            return one.size() > other.size();
        return one.front().name < other.front().name;
    });
}

QCoro::Task<Result<ReuseReport>> reported(client::SearchesApi& searches, domain::ReuseWish wish,
                                          QPointer<QObject> asker, ReuseProgress progress)
{
    const auto reader = searches.beginReuse(std::move(wish));
    if (!reader)
        co_return reader.error();
    ReuseReport report;
    std::map<Bytes, Group> marked;
    std::optional<std::string> cursor;
    do {
        if (!asker) // Nobody waits any more: not a question more.
            co_return Error{ErrorKind::Cancelled, "Nobody waits for the answer."};
        auto page = co_await searches.markReuse(*reader, cursor);
        if (!page)
            co_return page.error();
        report.secrets += page->secrets;
        report.values += page->values.size();
        report.withheld += page->withheld;
        for (auto& value : page->values)
            marked[value.mark].push_back(std::move(value));
        cursor = std::move(page->next);
        if (asker && progress)
            progress(report);
    } while (cursor);
    takeGroups(std::move(marked), report);
    co_return report;
}

} // namespace

void reportReuse(client::SearchesApi& searches, domain::ReuseWish wish, QObject* asker,
                 ReuseProgress progress, Then<ReuseReport> then)
{
    report(reported(searches, std::move(wish), asker, std::move(progress)), asker, std::move(then));
}

} // namespace strongroom::ui
