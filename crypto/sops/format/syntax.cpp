// Choosing the language.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/format/syntax.h"

namespace strongroom::sops {

void Syntax::restoreComment(Change&, const Entry&, std::string_view) const {}

const Syntax& syntaxOf(Format format)
{
    switch (format) {
    case Format::Yaml: return yamlSyntax();
    case Format::Dotenv: return dotenvSyntax();
    case Format::Json:
    case Format::Binary: return jsonSyntax();
    }
    return jsonSyntax();
}

const Entry* lastBeforeRecord(const Node& parent)
{
    for (auto entry = parent.entries.rbegin(); entry != parent.entries.rend(); ++entry)
        if (parent.kind != NodeKind::Map || entry->key != metadataKey)
            return &*entry;
    return nullptr;
}

} // namespace strongroom::sops
