// Edits applied from front to back into memory of exactly the right size.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/format/splice.h"

#include <algorithm>

namespace strongroom::sops {

Result<SecretBytes> Edits::applyTo(const SecretBytes& file)
{
    std::ranges::stable_sort(m_edits, {}, [](const Edit& edit) { return edit.span.begin; });
    std::size_t at = 0;
    std::size_t size = file.size();
    for (const auto& edit : m_edits) {
        if (edit.span.begin < at || edit.span.end < edit.span.begin || edit.span.end > file.size())
            return Error{ErrorKind::Internal, "Two changes to the file overlap."};
        at = edit.span.end;
        size = size - (edit.span.end - edit.span.begin) + edit.text.size();
    }
    SecretBytes changed(size);
    const auto from = file.reveal();
    auto to = changed.writable().begin();
    at = 0;
    for (const auto& edit : m_edits) {
        to = std::ranges::copy(from.subspan(at, edit.span.begin - at), to).out;
        to = std::ranges::copy(edit.text.reveal(), to).out;
        at = edit.span.end;
    }
    std::ranges::copy(from.subspan(at), to);
    return changed;
}

} // namespace strongroom::sops
