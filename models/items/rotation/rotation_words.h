// Rotation in the words of the person who reads it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation.h"

#include <QString>

namespace strongroom::items {

QString kindText(domain::RotationKind kind); ///< "API key", "database role", …
QString stepText(domain::RotationStep step); ///< "Generate", "Store", "Deliver", …
/// What is to be done in a step, for that kind of value.
QString instructionText(domain::RotationKind kind, domain::RotationStep step);
/// What the button says that puts the step down; with the close, where that comes along.
QString stepDoneText(domain::RotationKind kind, domain::RotationStep step);
/// "due in 12 days", "due today", "3 days overdue".
QString dueText(Timestamp due, Timestamp now);
/// "default of the environment"; empty for a policy of the secret's own.
QString sourceText(domain::PolicySource source);
/// "rotates every 90 days, due in 12 days"; that there is no policy; who is at it.
QString standingText(const domain::RotationStanding& standing, Timestamp now);
/// "Anna may use version 7 until 24/11/2026 10:35".
QString useText(const domain::OldUse& use);

} // namespace strongroom::items
