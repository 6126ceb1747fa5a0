// Backends in words: what the control plane names by identifiers, in the reader's language.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/backend.h"

#include <QString>

namespace strongroom::items {

/// "AWS Secrets Manager"; products keep their names in every language.
QString backendKindText(const std::string& kind);
/// For whom it is, in a sentence; empty for what is not known here.
QString backendKindAbout(const std::string& kind);
QString backendWayText(const std::string& way);
/// What a setting says, for people.
QString backendSettingText(const std::string& field, const std::string& value);

/// A field's title and what to put there; as the control plane says it where it is not known here.
QString backendFieldTitle(const std::string& field);
QString backendFieldHelp(const domain::BackendField& field);

/// "Certificate (TLS)", of a step of a connection test.
QString backendStepText(const std::string& step);
/// What to do about a step that failed; empty where only the backend itself knows.
QString backendStepAdvice(const std::string& step);

/// What it means that a backend cannot do that.
QString backendLackText(const std::string& what);

/// "passed", "Sign-in failed", "not tested".
QString backendHealthText(const domain::StorageBackend& backend);

} // namespace strongroom::items
