// What the login manager calls things on the system bus.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace strongroom::ui::login1 {

inline const QString service = QStringLiteral("org.freedesktop.login1");
inline const QString path = QStringLiteral("/org/freedesktop/login1");
inline const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
inline const QString session = QStringLiteral("org.freedesktop.login1.Session");
inline constexpr int patience = 5000; // Milliseconds.

} // namespace strongroom::ui::login1
