// Secrets as an organization may have a million of: names, owners, labels and keys that differ.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/keyed_secret.h"

#include <vector>

namespace strongroom::bench {

/// Three keys each; a thousand environments.
domain::KeyedSecret sampleSecret(int number);
/// From `first` on.
std::vector<domain::KeyedSecret> sampleSecrets(int first, int count);

} // namespace strongroom::bench
