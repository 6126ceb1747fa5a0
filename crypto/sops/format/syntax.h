// What SOPS does to a file, told apart by the file's language: YAML, JSON or dotenv.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/sops/format/secret_text.h"
#include "crypto/sops/format/splice.h"
#include "crypto/sops/format/tree.h"

#include <string_view>

namespace strongroom::sops {

enum class Format { Yaml, Json, Dotenv, Binary };

/// A file under change: its bytes, and the edits gathered so far.
struct Change
{
    std::string_view source;
    Edits edits{};
};

/// Edits touch what they name, and nothing else of the file.
class Syntax
{
public:
    virtual ~Syntax() = default;

    virtual Result<Document> read(const SecretBytes& text) const = 0;

    /// Puts `with` in the place of `entry`'s value. Fails with InvalidInput if the language cannot
    /// hold it.
    virtual Result<Done> replace(Change& change, const Node& parent, const Entry& entry,
                                 const Node& with) const = 0;

    /// Adds an entry at the end of a map or list; at a root, before SOPS's record. `key` is not
    /// used in lists. Fails with InvalidInput if the language cannot hold it.
    virtual Result<Done> append(Change& change, const Node& parent, std::string_view key,
                                const Node& value) const = 0;

    /// Takes SOPS's record out of a root.
    virtual void removeRecord(Change& change, const Node& root) const = 0;
    /// Puts one in.
    virtual void addRecord(Change& change, const Node& root, const Node& record) const = 0;
    /// Gives the record another list of age recipients.
    virtual Result<Done> replaceKeys(Change& change, const Node& record,
                                     const Node& keys) const = 0;

    /// A list's item that sops made of a comment becomes a comment again.
    virtual void restoreComment(Change& change, const Entry& item, std::string_view text) const;

    /// A value or tree by itself, as sops prints what it extracts.
    virtual SecretBytes print(const Node& node) const = 0;
};

/// Lives as long as the process. Binary files are JSON once they are sealed.
const Syntax& syntaxOf(Format format);

const Syntax& yamlSyntax();
const Syntax& jsonSyntax();
const Syntax& dotenvSyntax();

/// The entry of SOPS's record, or null.
inline const Entry* recordOf(const Node& root)
{
    return find(root, metadataKey);
}

/// The last entry that is not SOPS's record, or null.
const Entry* lastBeforeRecord(const Node& parent);

} // namespace strongroom::sops
