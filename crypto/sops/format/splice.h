// Changing a file in places, and leaving every other byte as it was.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/sops/format/tree.h"

#include <string_view>
#include <vector>

namespace strongroom::sops {

struct Edit
{
    Span span{};
    SecretBytes text{0};
};

/// The edits of one change, in any order.
class Edits
{
public:
    void replace(Span span, std::string_view text)
    {
        m_edits.push_back({span, SecretBytes::copyOf(text)});
    }
    void insert(std::size_t at, std::string_view text) { replace({at, at}, text); }

    /// Fails with Internal if two of the edits overlap or one lies outside the file.
    Result<SecretBytes> applyTo(const SecretBytes& file);

    /// True if each edit puts a sealed value or a time where one stood, written the same way: plain
    /// for plain, quoted for quoted. Then the file reads as it did before, but for these values.
    bool keepForm(const SecretBytes& file) const;

private:
    std::vector<Edit> m_edits;
};

} // namespace strongroom::sops
