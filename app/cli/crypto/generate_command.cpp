// generate: a value that nobody thought up, on standard output and nowhere else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/crypto/commands.h"
#include "app/cli/files/output_file.h"
#include "app/cli/outcome.h"
#include "crypto/generated_value.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <utility>
#include <vector>

namespace strongroom::cli {
namespace {

using crypto::GeneratedKind;

struct GenerateWish
{
    std::string kind = "password";
    std::int64_t size = 0; ///< 0: as is usual for the kind.
    bool noSymbols = false;
    bool lookAlikes = false;
    bool strength = false;
};

constexpr std::array<std::pair<const char*, GeneratedKind>, 6> kinds{
    {{"password", GeneratedKind::Password},
     {"passphrase", GeneratedKind::Passphrase},
     {"hex", GeneratedKind::Hex},
     {"base64", GeneratedKind::Base64},
     {"uuid", GeneratedKind::Uuid},
     {"ed25519", GeneratedKind::Ed25519}}};

std::size_t usualSize(GeneratedKind kind)
{
    switch (kind) {
    case GeneratedKind::Password: return 24;
    case GeneratedKind::Passphrase: return 6;
    default: return 32;
    }
}

int generateValue(const GenerateWish& wish)
{
    const auto* known =
        std::ranges::find(kinds, wish.kind, [](const auto& one) { return std::string(one.first); });
    if (known == kinds.end())
        return say(Error{ErrorKind::InvalidInput, "There is no such kind."});
    const auto size =
        wish.size == 0 ? usualSize(known->second) : static_cast<std::size_t>(wish.size);
    const auto value = crypto::generate({known->second, size, !wish.noSymbols, wish.lookAlikes});
    if (!value)
        return say(value.error());
    // Straight to the descriptor: no buffer of a stream keeps a copy.
    auto output = OutputFile::create("-");
    if (!output)
        return say(output.error());
    const auto text = value->text.reveal();
    auto written = output->write(text);
    constexpr std::uint8_t lineBreak[]{'\n'};
    if (written && (text.empty() || text.back() != '\n'))
        written = output->write(lineBreak);
    if (!written)
        return say(written.error());
    if (wish.strength)
        std::cerr << "about " << static_cast<int>(value->bits) << " bits\n";
    return Yes;
}

} // namespace

void addGenerateCommand(Words program)
{
    auto generate = program.command(
        "generate", "A new password, passphrase or key, from the system's random numbers");
    auto& wish = generate.keep<GenerateWish>();
    std::vector<std::string> names;
    for (const auto& one : kinds)
        names.emplace_back(one.first);
    generate.text("--kind", wish.kind, "What is to be made; a password by default", {false, names})
        .number(
            "--size", wish.size,
            "Characters of a password (24), words of a passphrase (6), bytes of the others (32)",
            {false, {}, {1, 4096}})
        .flag("--no-symbols", wish.noSymbols, "A password of letters and digits alone")
        .flag("--look-alikes", wish.lookAlikes, "With 0 and O, 1, l and I")
        .flag("--strength", wish.strength, "Say on standard error how many bits it has")
        .runs([&] { return generateValue(wish); });
}

} // namespace strongroom::cli
