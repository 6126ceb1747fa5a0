// How long, and for what, a released value may be looked at: what policy obliges to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/grant.h"

#include <QString>

namespace strongroom::ui {

struct Looking
{
    int seconds = 20;
    bool noCopy = false; ///< Neither to the clipboard nor into a file.
    bool noMoreTime = false;
    QString watermark{};
};

/// For this person, whose name a watermark has.
Looking lookingUnder(const domain::Obligations& obligations, const QString& person);

} // namespace strongroom::ui
