// Which backend suits whom: a few questions, and reasons for each answer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/backend.h"

#include <QStringList>

#include <vector>

namespace strongroom::ui {

/// Where an organization's systems run, and who is trusted to keep things already.
enum class Home { Nowhere, OwnVault, Aws, Google, Azure };

struct Situation
{
    Home home = Home::Nowhere;
    std::uint64_t largestValue = 0; ///< In bytes; 0: as large as anywhere.
    bool destroysSingly = false;    ///< A version has to vanish there, not only its key.
    bool forDevelopment = false;
};

struct Advice
{
    std::string kind{};
    int points = 0; ///< Best first; those that do not fit have none.
    bool fits = true;
    QStringList reasons{}; ///< For it, or why it does not fit.
};

/// Of all `kinds` and the built-in one, best first.
std::vector<Advice> adviceFor(const Situation& situation,
                              const std::vector<domain::BackendKind>& kinds);

} // namespace strongroom::ui
