// The person opens a list: all of its pages, one after another.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/load_secrets.h"

namespace strongroom::ui {

namespace {

QCoro::Task<Result<std::vector<domain::Secret>>> loadAll(client::SecretsApi& secrets,
                                                         client::SecretQuery query)
{
    std::vector<domain::Secret> all;
    for (;;) {
        auto page = co_await secrets.list(query);
        if (!page)
            co_return page.error();
        for (auto& secret : page->items)
            all.push_back(std::move(secret));
        if (!page->next)
            co_return all;
        query.cursor = page->next;
    }
}

} // namespace

void loadSecrets(client::SecretsApi& secrets, client::SecretQuery query, QObject* asker,
                 Then<std::vector<domain::Secret>> then)
{
    report(loadAll(secrets, std::move(query)), asker, std::move(then));
}

} // namespace strongroom::ui
