// Edits applied from front to back into memory of exactly the right size.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/format/splice.h"

#include "crypto/sops/format/secret_text.h"

#include <algorithm>

namespace strongroom::sops {
namespace {

enum class Form { Other, Sealed, Time, Quoted };

/// What no format reads as anything but one value, on one line: "ENC[AES256_GCM,data:…]" and times
/// are plain text of these characters only, and quotes around them end where they end.
Form formOf(std::string_view token)
{
    constexpr std::string_view prefix = "ENC[AES256_GCM,data:";
    const bool quoted = token.size() > 2 && (token.front() == '"' || token.front() == '\'')
                        && token.front() == token.back();
    const auto inner = quoted ? token.substr(1, token.size() - 2) : token;
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("+/=_,:[]-").find(c) != std::string_view::npos;
    };
    if (inner.empty() || !std::ranges::all_of(inner, fits))
        return Form::Other;
    if (quoted)
        return Form::Quoted;
    if (inner.starts_with(prefix) && inner.back() == ']')
        return Form::Sealed;
    const bool isTime = inner.front() >= '0' && inner.front() <= '9' && inner.back() == 'Z';
    return isTime ? Form::Time : Form::Other;
}

} // namespace

bool Edits::keepForm(const SecretBytes& file) const
{
    const auto text = textOf(file);
    return std::ranges::all_of(m_edits, [&](const Edit& edit) {
        const auto before = text.substr(edit.span.begin, edit.span.end - edit.span.begin);
        const auto after = textOf(edit.text);
        const auto form = formOf(after);
        return form != Form::Other && form == formOf(before)
               && (form != Form::Quoted || before.front() == after.front());
    });
}

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
