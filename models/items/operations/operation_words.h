// Long operations in words, and how long they will still take.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/operation.h"

#include <QString>

#include <chrono>
#include <optional>

namespace strongroom::items {

/// How fast something goes, from what was seen of it. A pause is no part of it.
class Pace
{
public:
    /// Something is `done`, `at` a time that only rises.
    void see(std::uint64_t done, std::chrono::milliseconds at);
    /// It stood still: what was seen before says nothing any more.
    void forget();

    std::optional<double> perSecond() const; ///< None before two looks apart.
    std::optional<std::chrono::seconds> left(std::uint64_t todo) const;

private:
    struct Look
    {
        std::uint64_t done = 0;
        std::chrono::milliseconds at{};
    };
    std::optional<Look> m_first{};
    Look m_last{};
};

/// "Re-wrap under prod-kek"; `target` as people call it.
QString operationTitle(const domain::Operation& operation, const QString& target);
/// "129,000 of 212,007 · 1,200 a second · about 1 min left · 3 failed"
QString operationProgress(const domain::Operation& operation, const Pace& pace);
/// Of one that is done: that nothing was left out, or how much was, and what to do.
QString operationOutcome(const domain::Operation& operation);
int percentOf(const domain::Operation& operation);

} // namespace strongroom::items
