// Finds values where none may be.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <string>

namespace strongroom::hostile {

/// Every value that the tests write begins so.
inline const std::string canaryMark = "hostile-canary-4711-";

/// In plain, in hex, or in base64 at whatever offset.
bool holdsValue(const QByteArray& bytes);

/// Looks through all memory that the process may write. False, too, if it cannot be read.
bool memoryHoldsValue(qint64 process);
bool memoryHolds(qint64 process, const std::string& text);

} // namespace strongroom::hostile
