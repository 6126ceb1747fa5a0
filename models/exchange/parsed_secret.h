// What a file of values says: names, values, and what was odd about it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "models/domain/sealed.h"

#include <string>
#include <vector>

namespace strongroom::exchange {

struct ParsedEntry
{
    std::string key{};
    domain::ValueFormat format = domain::ValueFormat::Text;
    SecretBytes value{0};
    int line = 0;
};

/// A remark for the person: the line, and one sentence without any value.
struct Note
{
    int line = 0;
    std::string text{};
};

struct ParsedSecret
{
    std::string name{};
    std::vector<ParsedEntry> entries{};
};

struct ParsedFile
{
    std::vector<ParsedSecret> secrets{};
    std::vector<Note> notes{};
};

/// Pem for a PEM block, Json for an object or list, else Text.
domain::ValueFormat formatOf(const SecretBytes& value);

} // namespace strongroom::exchange
