// Whether a file that says what to believe is this person's alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileInfo>

#include <unistd.h>

namespace strongroom::client {

inline bool othersMayWrite(const QFileInfo& file)
{
    return file.ownerId() != ::geteuid()
           || (file.permissions() & (QFile::WriteGroup | QFile::WriteOther)) != 0;
}

} // namespace strongroom::client
