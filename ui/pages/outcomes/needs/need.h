// What needs a person now, and what it is found out from.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/sinks_api.h"
#include "ui/actions/outcome.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/lists/row_delegate.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <chrono>
#include <vector>

namespace strongroom::ui {

struct Need
{
    Status status = Status::Attention;
    QString sentence{};
    const char* action = ""; ///< Where to go for it: an id of the action registry.
};

/// What it is about; people of different roles read them in different orders.
enum class NeedKind { Decision, Health, Record };

/// One question, which fails by itself. Another one is one more line in needSources().
struct NeedSource
{
    const char* id = ""; ///< Of its rows: "approvals" makes "needs.approvals.0".
    NeedKind kind = NeedKind::Decision;
    const char* title = ""; ///< For "Not known: Approvals.", in the words of "Needs".
    /// Whether this person is told anything by it.
    bool (*concerns)(const PageContext&) = nullptr;
    void (*ask)(PageContext&, QObject* asker, Then<QList<Need>> then) = nullptr;
};

const std::vector<NeedSource>& needSources();

/// Those that concern this person, in their order: an auditor reads of the record first.
std::vector<const NeedSource*> needSourcesFor(const PageContext& context);

/// In the words of all sources.
struct NeedWords
{
    Q_DECLARE_TR_FUNCTIONS(Needs)
};

/// What ends or is due within that is told.
inline constexpr std::chrono::days needHorizon{14};

// What asks; each in the file of its kind.
void askApprovals(PageContext& context, QObject* asker, Then<QList<Need>> then);
void askEmergencies(PageContext& context, QObject* asker, Then<QList<Need>> then);
void askAccessReviews(PageContext& context, QObject* asker, Then<QList<Need>> then);
void askRotations(PageContext& context, QObject* asker, Then<QList<Need>> then);
void askBackends(PageContext& context, QObject* asker, Then<QList<Need>> then);
void askKeys(PageContext& context, QObject* asker, Then<QList<Need>> then);
void askRunners(PageContext& context, QObject* asker, Then<QList<Need>> then);
void askCertificates(PageContext& context, QObject* asker, Then<QList<Need>> then);
void askApiKeys(PageContext& context, QObject* asker, Then<QList<Need>> then);
void askSinks(PageContext& context, QObject* asker, Then<QList<Need>> then);
void askLog(PageContext& context, QObject* asker, Then<QList<Need>> then);

/// Turns an answer into needs, and lets its error through.
template <class T>
Then<T> needsOf(Then<QList<Need>> then, QList<Need> (*read)(const T&))
{
    return [then = std::move(then), read](Result<T> answer) {
        if (!answer)
            return then(answer.error());
        then(read(*answer));
    };
}

} // namespace strongroom::ui
