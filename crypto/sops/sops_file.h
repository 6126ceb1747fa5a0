// A SOPS file: read, opened, and changed in place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/sops/metadata.h"
#include "crypto/sops/walk.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::sops {

/// A line of a file's tree, without its value: what a person chooses from.
struct OutlineLine
{
    Path path{};
    NodeKind kind = NodeKind::Scalar;
    ValueType type = ValueType::String; ///< Of scalars; says so before the file is opened.
    bool sealed = false;
};

/// An opened value.
struct Leaf
{
    Path path{};
    Value value{}; ///< Of a null, an empty string.
    bool null = false;
    int line = 0;
};

enum class MacCheck { Verify, Ignore };

/// The data key wrapped for each of whoever shall open the file.
struct NewKey
{
    const SecretBytes& dataKey;
    std::vector<AgeKey> wrapped;
};

/// Format, promises and limits: docs/formats/sops.md. open() comes first; what needs the values
/// fails with Internal before it. What changes the file answers its new bytes and leaves this
/// object only to be destroyed.
class SopsFile
{
public:
    /// Fails with InvalidInput or Corrupted, naming the line where there is one, and with NotFound
    /// for a file without SOPS's record.
    static Result<SopsFile> parse(SecretBytes text, Format format);

    const Metadata& metadata() const { return m_metadata; }
    std::vector<OutlineLine> outline() const;

    /// Opens every value and compares the MAC. Fails with Forged if any value does not open, if one
    /// is plain that the rule seals, or if the MAC is not that of the values. Nothing of the file
    /// is to be had then.
    Result<Done> open(const SecretBytes& dataKey, MacCheck check = MacCheck::Verify);

    /// The file as it was before it was sealed: SOPS's record is gone, values and comments are
    /// plain.
    Result<SecretBytes> plaintext() const;
    /// A text as it is; anything else as the file's language writes it. Fails with NotFound.
    Result<SecretBytes> extract(const Path& path) const;
    Result<std::vector<Leaf>> leaves() const;

    /// Puts a JSON value at `path`, made as far as it is absent. Every byte stays but the value's
    /// own, the MAC's, and the time's. Fails with InvalidInput for what is no JSON, for a path
    /// through a list by name or through a map by number, and for what the file's language cannot
    /// hold.
    Result<SecretBytes> set(const Path& path, const SecretBytes& json, Timestamp now);

    /// Other recipients for the same data key. Only the recipients' list changes.
    Result<SecretBytes> withKeys(const std::vector<AgeKey>& keys) const;

    /// Everything sealed anew under another data key. Fails with InvalidInput if others than age
    /// recipients hold the old one.
    Result<SecretBytes> rotate(const NewKey& key, Timestamp now) const;

private:
    SopsFile(SecretBytes text, Format format) : m_text(std::move(text)), m_format(format) {}

    struct OpenedComment
    {
        Span span{};
        std::string associated{};
        SecretBytes text{0};
    };

    Result<Done> openValues();
    void openComments();
    Result<Done> checkMac() const;
    Result<Done> ready() const;
    std::string computeMac() const;
    /// The file with that change in it. Fails with InvalidInput if nobody could read it then.
    Result<SecretBytes> changed(Change& change) const;
    Result<Done> seal(Change& change, const ValueCipher& cipher, std::string_view mac,
                      Timestamp now) const;
    const Syntax& syntax() const { return syntaxOf(m_format); }

    SecretBytes m_text;
    Format m_format;
    Document m_document;
    Metadata m_metadata;
    std::optional<ValueCipher> m_cipher; ///< Once open.
    std::vector<OpenedComment> m_comments;
};

/// The new bytes, if they are a SOPS file still. A splice that went wrong must not reach a disk;
/// fails with InvalidInput then.
Result<SecretBytes> readable(Result<SecretBytes> text, Format format);

} // namespace strongroom::sops
