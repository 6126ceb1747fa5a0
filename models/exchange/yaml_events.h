// YAML as yaml-cpp's events: its tree would keep values in strings that nobody wipes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>

namespace YAML {
class EventHandler;
}

namespace strongroom::exchange {

/// Thrown by a handler, caught by readYaml(): the line, and why it is refused.
struct Refused
{
    int line;
    std::string why;
};

/// Hands the events of all documents to `handler`. Fails with InvalidInput, naming the line, for
/// what is no UTF-8, no YAML, or Refused.
Result<Done> readYaml(const SecretBytes& text, YAML::EventHandler& handler);

/// The parser's copy of a value goes with its own string; what can be wiped of it is wiped here.
void wipeScalar(const std::string& value);

} // namespace strongroom::exchange
