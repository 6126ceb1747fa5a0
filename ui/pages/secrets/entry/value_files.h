// Files as values: read when they are dropped or chosen, and what is said when they cannot be.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "models/domain/sealed.h"
#include "models/exchange/parsed_secret.h"

#include <QString>

namespace strongroom::ui {

/// At most what a value may hold. Fails as readChosenFile() does.
Result<SecretBytes> readValueFile(const QString& path);
/// Why a file was not read or not saved; `name` is shown.
QString fileText(const Error& error, const QString& name);

/// What a file's name gives for a key: never empty, and one that is allowed.
QString keyNameOf(const QString& fileName);
/// Binary for what is no text; else what it looks like.
domain::ValueFormat fileFormatOf(const SecretBytes& content);

/// Text with '=' before any ':' as .env, everything else as YAML, of which JSON is a part.
Result<exchange::ParsedFile> parseEntries(const SecretBytes& text, const std::string& name);
/// The keys of one secret, if the file's name says that it holds such, and it does; else none.
int entriesIn(const QString& fileName, const SecretBytes& content);

} // namespace strongroom::ui
