// One question a pair, each on the record by itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/compare_values.h"

#include <QPointer>

namespace strongroom::ui {
namespace {

/// Whether it is this pair alone that could not be compared.
bool isOfOnePair(const Error& error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
}

QCoro::Task<Result<ComparedPairs>> compared(client::ComparisonsApi& comparisons,
                                            std::vector<diff::SecretPair> pairs,
                                            domain::Purpose purpose, QPointer<QObject> asker)
{
    ComparedPairs all;
    for (auto& pair : pairs) {
        if (!asker) // Nobody waits any more: not a question more.
            co_return Error{ErrorKind::Cancelled, "Nobody waits for the answer."};
        pair.wish.purpose = purpose;
        auto same = co_await comparisons.compare(std::move(pair.wish));
        all.answers.push_back(same ? std::optional(*same) : std::nullopt);
        if (same)
            all.same.emplace(pair.slug, std::move(*same));
        else if (isOfOnePair(same.error()))
            all.refused.emplace(pair.slug, same.error());
        else
            co_return same.error();
    }
    co_return all;
}

} // namespace

void compareValues(client::ComparisonsApi& comparisons, std::vector<diff::SecretPair> pairs,
                   domain::Purpose purpose, QObject* asker, Then<ComparedPairs> then)
{
    report(compared(comparisons, std::move(pairs), std::move(purpose), asker), asker,
           std::move(then));
}

} // namespace strongroom::ui
