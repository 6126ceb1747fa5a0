// Estimates are rounded up: nobody minds that it was faster.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/operations/operation_words.h"

#include "models/items/reason_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace strongroom::items {
namespace {

QString count(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString durationText(std::chrono::seconds left)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    const auto seconds = static_cast<int>(std::min<std::int64_t>(left.count(), 1000 * hour));
    if (seconds < minute)
        return QCoreApplication::translate("Operations", "less than a minute left");
    const int minutes = (seconds + minute - 1) / minute;
    if (seconds < hour)
        return QCoreApplication::translate("Operations", "about %n minute(s) left", nullptr,
                                           minutes);
    const int hours = (seconds + hour - 1) / hour;
    return QCoreApplication::translate("Operations", "about %n hour(s) left", nullptr, hours);
}

QString bulkOutcome(const domain::Operation& operation)
{
    QStringList parts{QCoreApplication::translate("Operations", "Done to %1 of %2")
                          .arg(count(operation.done), count(operation.total))};
    if (operation.failed > 0)
        parts
            << QCoreApplication::translate("Operations", "%1 failed").arg(count(operation.failed));
    if (operation.remaining.value_or(0) > 0)
        parts << QCoreApplication::translate("Operations", "given up, %1 left as they were")
                     .arg(count(*operation.remaining));
    const bool all = operation.failed == 0 && operation.remaining.value_or(0) == 0;
    return (all ? QStringLiteral("✓ ") : QStringLiteral("⚠ ")) + parts.join(QStringLiteral(" · "));
}

} // namespace

void Pace::see(std::uint64_t done, std::chrono::milliseconds at)
{
    if (!m_first || done < m_last.done)
        m_first = Look{done, at};
    m_last = {done, at};
}

void Pace::forget()
{
    m_first.reset();
}

std::optional<double> Pace::perSecond() const
{
    if (!m_first || m_last.at <= m_first->at || m_last.done <= m_first->done)
        return std::nullopt;
    return 1000.0 * static_cast<double>(m_last.done - m_first->done)
           / static_cast<double>((m_last.at - m_first->at).count());
}

std::optional<std::chrono::seconds> Pace::left(std::uint64_t todo) const
{
    const auto speed = perSecond();
    if (!speed)
        return std::nullopt;
    return std::chrono::seconds(
        static_cast<std::int64_t>(std::ceil(static_cast<double>(todo) / *speed)));
}

QString operationTitle(const domain::Operation& operation, const QString& target)
{
    switch (operation.kind) {
    case domain::OperationKind::Bulk: return target;
    case domain::OperationKind::Rewrap: break;
    }
    return QCoreApplication::translate("Operations", "Re-wrap under %1").arg(target);
}

QString operationProgress(const domain::Operation& operation, const Pace& pace)
{
    const auto passed = operation.done + operation.failed;
    QStringList parts{QCoreApplication::translate("Operations", "%1 of %2", "done of all")
                          .arg(count(operation.done), count(operation.total))};
    if (operation.state == domain::OperationState::Paused)
        parts << QCoreApplication::translate("Operations", "paused");
    else if (const auto speed = pace.perSecond()) {
        parts << QCoreApplication::translate("Operations", "%1 a second")
                     .arg(count(static_cast<std::uint64_t>(std::max(1.0, *speed))));
        const auto todo = operation.total > passed ? operation.total - passed : 0;
        parts << durationText(*pace.left(todo));
    }
    if (operation.failed > 0)
        parts
            << QCoreApplication::translate("Operations", "%1 failed").arg(count(operation.failed));
    return parts.join(QStringLiteral(" · "));
}

QString operationOutcome(const domain::Operation& operation)
{
    if (operation.kind == domain::OperationKind::Bulk)
        return bulkOutcome(operation);
    const int left = static_cast<int>(operation.remaining.value_or(0));
    if (left > 0)
        return QCoreApplication::translate(
                   "Operations",
                   "⚠ %n version(s) stand under other keys still. Mend what the error says, then "
                   "start another re-wrap.",
                   nullptr, left)
               + (operation.problem.empty() ? QString() : ' ' + reasonText(operation.problem));
    return QCoreApplication::translate(
        "Operations",
        "✓ Complete: it was counted afterwards, and nothing stands under another key.");
}

int percentOf(const domain::Operation& operation)
{
    if (operation.total == 0)
        return operation.state == domain::OperationState::Done ? 100 : 0;
    return static_cast<int>(std::min<std::uint64_t>(100, 100 * operation.done / operation.total));
}

} // namespace strongroom::items
