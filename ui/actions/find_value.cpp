// One seal for all pages: the custodian counts strings, not questions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/find_value.h"

#include <QPointer>

#include <algorithm>
#include <iterator>
#include <optional>

namespace strongroom::ui {
namespace {

QCoro::Task<Result<FoundValues>> found(client::SearchesApi& searches, domain::SearchWish wish,
                                       SecretBytes sought, QPointer<QObject> asker,
                                       FindProgress progress)
{
    const auto search = co_await searches.sealSearch(std::move(wish), std::move(sought));
    if (!search)
        co_return search.error();
    FoundValues all;
    std::optional<std::string> cursor;
    do {
        if (!asker) // Nobody waits any more: not a question more.
            co_return Error{ErrorKind::Cancelled, "Nobody waits for the answer."};
        auto page = co_await searches.findValue(*search, cursor);
        if (!page)
            co_return page.error();
        std::ranges::move(page->found, std::back_inserter(all.found));
        all.secrets += page->secrets;
        all.values += page->values;
        all.leftOut += page->leftOut;
        cursor = std::move(page->next);
        if (asker && progress)
            progress(all);
    } while (cursor);
    co_return all;
}

} // namespace

void findValue(client::SearchesApi& searches, domain::SearchWish wish, SecretBytes sought,
               QObject* asker, FindProgress progress, Then<FoundValues> then)
{
    report(found(searches, std::move(wish), std::move(sought), asker, std::move(progress)), asker,
           std::move(then));
}

} // namespace strongroom::ui
