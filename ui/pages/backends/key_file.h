// Files that vendors hand out with keys in them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"

#include <QString>

#include <optional>

namespace strongroom::ui {

/// Read into wiped memory only; none for what cannot be read, is empty or over 64 KiB.
std::optional<SecretBytes> readKeyFile(const QString& path);

/// The project that Google's key of a service account names; empty if it is no such file.
QString projectIn(const SecretBytes& key);

/// A file's last line break is the editor's, not the key's.
SecretBytes withoutLineEnd(const SecretBytes& value);

} // namespace strongroom::ui
