// Encryption keys in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/key_use.h"

#include <QString>

namespace strongroom::items {

/// "AWS KMS"; products keep their names in every language.
QString keyKindText(domain::KeyKind kind);
/// For whom it is, in a sentence.
QString keyKindAbout(domain::KeyKind kind);

/// As people call it; the runner's own is told by that.
QString keyNameText(const domain::KeyStatus& key);
/// The name of the key with that id; the id itself where the runner does not hold it.
QString keyNameIn(const domain::EncryptionKeys& keys, const std::string& kekId);

/// What to put into a field of the form of a key.
QString keyFieldTitle(const std::string& field);
QString keyFieldHelp(const std::string& field);

/// "Key's state", of a step on the way to a key.
QString keyStepText(const std::string& step);
/// What to do where it failed there; empty for what is not known here.
QString keyStepAdvice(const std::string& step);

/// "at once", or for how long what was opened may still serve.
QString keyGraceText(std::uint32_t cacheSeconds);

/// "1,900 secrets, 4,312 versions, in 3 environments"
QString keyUsageText(const domain::KeyUsage& usage);

} // namespace strongroom::items
