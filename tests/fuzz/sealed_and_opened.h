// What can be sealed can be opened, says the same then, and lets itself be changed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/sops/format/secret_text.h"
#include "crypto/sops/sealing.h"
#include "tests/fuzz/must_be.h"

#include <algorithm>

namespace strongroom {

inline Timestamp fuzzTime()
{
    return Timestamp(std::chrono::seconds(1'800'000'000));
}

/// Under a key of zeros, for a recipient that nobody is.
inline Result<SecretBytes> fuzzSeal(const SecretBytes& plain, sops::Format format)
{
    const SecretBytes key(32);
    return sops::sealFile(plain, format, {}, {key, {{"age1nobody", "wrapped\n"}}}, fuzzTime());
}

inline sops::SopsFile fuzzOpen(const SecretBytes& sealed, sops::Format format)
{
    auto file = sops::SopsFile::parse(sealed.clone(), format);
    mustBe(file.hasValue());
    mustBe(file->open(SecretBytes(32)).hasValue());
    return std::move(*file);
}

/// Without types: a whole float is written without a point, here as in sops, and read as an
/// integer.
inline std::string saidBy(const sops::SopsFile& file)
{
    std::string said;
    const auto leaves = file.leaves();
    mustBe(leaves.hasValue());
    for (const auto& leaf : *leaves) {
        said += sops::toText(leaf.path) + ' ' + std::string(sops::textOf(leaf.value.text));
        said += leaf.null ? " null\n" : "\n";
    }
    return said;
}

/// How many leaves give way to a value there: those below, or the one in its way. Of a name that
/// comes twice in a dotenv file the first does, which is the one that is read there.
inline std::size_t givingWay(const std::vector<sops::Leaf>& leaves, const sops::Path& path)
{
    const auto there = std::ranges::count(leaves, path, &sops::Leaf::path);
    const auto all = std::ranges::count_if(leaves, [&path](const auto& leaf) {
        const auto [in, out] = std::ranges::mismatch(leaf.path, path);
        return in == leaf.path.end() || out == path.end();
    });
    return static_cast<std::size_t>(there > 1 ? all - there + 1 : all);
}

/// What is put somewhere stands there afterwards, and nothing else has changed.
inline void setAndFound(const SecretBytes& sealed, sops::Format format, const sops::Path& path)
{
    auto file = fuzzOpen(sealed, format);
    const auto leaves = file.leaves();
    const auto kept = leaves->size() - givingWay(*leaves, path);
    const auto changed =
        file.set(path, SecretBytes::copyOf(std::string_view("\"changed\"")), fuzzTime());
    if (!changed)
        return;
    const auto again = fuzzOpen(*changed, format);
    const auto value = again.extract(path);
    mustBe(value && sops::textOf(*value) == "changed");
    mustBe(again.leaves()->size() == kept + 1);
}

/// Aborts if `plain` can be sealed and then does not keep what it says.
inline void sealedAndOpened(const SecretBytes& plain, sops::Format format)
{
    const auto sealed = fuzzSeal(plain, format);
    if (!sealed)
        return;
    const auto file = fuzzOpen(*sealed, format);
    const auto said = saidBy(file);
    const auto again = file.plaintext();
    mustBe(again.hasValue());
    const auto twice = fuzzSeal(*again, format);
    // A large float may be written as a whole number, here as in sops, and is none that we read.
    mustBe(twice ? saidBy(fuzzOpen(*twice, format)) == said
                 : twice.error().message.find("64 bits") != std::string::npos);

    const SecretBytes other(32);
    const auto rotated = file.rotate({other, {{"age1somebody", "w\n"}}}, fuzzTime());
    mustBe(rotated.hasValue() && saidBy(fuzzOpen(*rotated, format)) == said);
    const auto leaves = file.leaves();
    // Paths lead into the first document only.
    if (!leaves->empty() && file.extract(leaves->back().path))
        setAndFound(*sealed, format, leaves->back().path);
    setAndFound(*sealed, format, {std::string("fuzz")});
    setAndFound(*sealed, format, {std::string("fuzz"), std::string("deep"), std::size_t(0)});
}

} // namespace strongroom
