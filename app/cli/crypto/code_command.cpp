// totp code: the one-time code of a secret at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/crypto/commands.h"
#include "app/cli/crypto/input_file.h"
#include "app/cli/outcome.h"
#include "base/clock.h"
#include "crypto/otp/one_time_code.h"

#include <iostream>

namespace strongroom::cli {
namespace {

struct CodeWish
{
    std::string secretFile{};
    std::string encoding = "auto";
    std::int64_t time = -1;
    std::int64_t digits = 6;
    std::int64_t period = 30;
    std::string algorithm = "SHA1";
};

Result<crypto::HashAlgorithm> algorithmOf(const std::string& name)
{
    // With and without the hyphen, in either case: otpauth addresses and RFC 6238 differ.
    std::string bare;
    for (const char c : name)
        if (c != '-')
            bare += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (bare == "SHA1")
        return crypto::HashAlgorithm::Sha1;
    if (bare == "SHA256")
        return crypto::HashAlgorithm::Sha256;
    if (bare == "SHA512")
        return crypto::HashAlgorithm::Sha512;
    return Error{ErrorKind::InvalidInput, "The algorithm is SHA1, SHA256 or SHA512."};
}

Result<SecretBytes> secretOf(const CodeWish& wish)
{
    auto bytes = readSecret(wish.secretFile);
    if (!bytes || wish.encoding == "raw")
        return bytes;
    auto secret = crypto::secretFromBase32(bytes->reveal());
    if (secret || wish.encoding == "base32")
        return secret;
    // Said aloud: a secret mistyped would give codes all the same, and wrong ones.
    std::cerr << wish.secretFile << " is not in base32; its bytes are taken as they are.\n";
    return bytes;
}

int printCode(const CodeWish& wish)
{
    const auto algorithm = algorithmOf(wish.algorithm);
    const auto secret = secretOf(wish);
    if (!algorithm || !secret)
        return say(algorithm ? secret.error() : algorithm.error());
    const auto time = wish.time >= 0
                          ? std::chrono::sys_seconds(std::chrono::seconds(wish.time))
                          : std::chrono::floor<std::chrono::seconds>(SystemClock().now());
    const auto code =
        crypto::totpCode(*secret, time, {static_cast<unsigned>(wish.digits), *algorithm},
                         std::chrono::seconds(wish.period));
    if (!code)
        return say(code.error());
    std::cout << *code << '\n';
    return Yes;
}

} // namespace

void addCodeCommand(Words program)
{
    auto totp = program.command("totp", "One-time codes (RFC 6238)");
    auto code = totp.command("code", "Print the code of a secret");
    auto& wish = code.keep<CodeWish>();
    // Beyond the year 9999 there are no codes to ask for.
    code.text("--secret-file", wish.secretFile, "The file that holds the secret", required)
        .text("--encoding", wish.encoding,
              "How the secret is written; auto: base32, or else its bytes as they are",
              {false, {"auto", "base32", "raw"}})
        .number("--time", wish.time, "Seconds since 1970; now by default",
                {false, {}, {0, 253'402'300'799}})
        .number("--digits", wish.digits, "6 to 10", {false, {}, {6, 10}})
        .number("--period", wish.period, "Seconds that a code lasts", {false, {}, {1, 86'400}})
        .text("--algorithm", wish.algorithm, "SHA1, SHA256 or SHA512")
        .runs([&] { return printCode(wish); });
}

} // namespace strongroom::cli
