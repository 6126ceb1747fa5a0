// The views besides the secrets: where each stands in the navigation, and how it is made.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icon_ids.h"

#include <QKeySequence>
#include <QString>

#include <vector>

namespace strongroom::ui {

class Page;
struct PageContext;

enum class Place {
    AllSecrets,
    OrganizationSecrets,
    EnvironmentSecrets,
    Trash,
    Overview,
    Audit,
    Matrix,
    CompareEnvironments,
    Approvals,
    Grants,
    Emergencies,
    Rotation,
    Policy,
    Access,
    Machines,
    Backends,
    Keys,
    Settings,
};

enum class Section { Review, Manage };

struct PlaceEntry
{
    Place place;
    Section section;
    IconId icon;
    const char* action; ///< Id in the action registry, "go.audit".
    QKeySequence keys;
    QString text;  ///< For menus, with a mnemonic.
    QString title; ///< For the navigation and the window.
    Page* (*make)(PageContext&);
    /// Whether this person finds anything there.
    bool (*offered)(const PageContext&);
};

/// In the order of the navigation, in the language that is spoken now.
std::vector<PlaceEntry> placeEntries();

} // namespace strongroom::ui
