// Whether the record is whole and goes where it is to go.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "ui/pages/error_text.h"
#include "ui/pages/outcomes/needs/need.h"

#include <QStringList>

#include <algorithm>

namespace strongroom::ui {
namespace {

/// A runner witnesses within seconds; whoever restarts one is given a while.
constexpr std::chrono::hours patience{1};

QList<Need> sinkNeeds(const std::vector<domain::SinkStanding>& all)
{
    QStringList names;
    for (const auto& sink : all)
        if (sink.failingSince)
            names << items::isolated(sink.name);
    if (names.isEmpty())
        return {};
    return {{Status::Broken,
             NeedWords::tr("%n sink(s) of the record stand still: %1.", nullptr,
                           static_cast<int>(names.size()))
                 .arg(names.join(NeedWords::tr(", "))),
             "go.audit"}};
}

QList<Need> logNeeds(const client::LogStanding& standing)
{
    const auto unwitnessed = standing.size - std::min(standing.size, standing.witnessedSize);
    if (unwitnessed == 0)
        return {};
    if (!standing.witnessedAt)
        return {{Status::Attention, NeedWords::tr("No runner has witnessed the record yet."),
                 "go.audit"}};
    if (SystemClock().now() - *standing.witnessedAt < patience)
        return {};
    return {{Status::Attention,
             NeedWords::tr("%n event(s) of the record were not witnessed since %1.", nullptr,
                           static_cast<int>(unwitnessed))
                 .arg(items::shortTime(*standing.witnessedAt)),
             "go.audit"}};
}

/// What is found to be wrong is an answer, not a question that failed.
bool isFault(const Error& error)
{
    return error.kind == ErrorKind::Forged || error.field == client::logMemoryField;
}

} // namespace

void askSinks(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    report<std::vector<domain::SinkStanding>>(
        context.sinks->list(context.organization()), asker,
        needsOf<std::vector<domain::SinkStanding>>(std::move(then), sinkNeeds));
}

void askLog(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    report<client::LogStanding>(
        context.log->check(context.organization()), asker,
        [then = std::move(then)](Result<client::LogStanding> standing) {
            if (standing)
                return then(logNeeds(*standing));
            if (!isFault(standing.error()))
                return then(standing.error());
            then(QList<Need>{{Status::Broken, errorText(standing.error()), "go.audit"}});
        });
}

} // namespace strongroom::ui
