// Codes by the clock, and codes on paper.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/second_factor/second_factors.h"

#include "base/memory/constant_time.h"
#include "crypto/envelope/aead.h"
#include "crypto/otp/one_time_code.h"
#include "crypto/random.h"
#include "server/issuer/opaque_token.h"

#include <algorithm>
#include <array>
#include <optional>

namespace strongroom::server {
namespace {

constexpr std::size_t seedSize = 20; // RFC 4226, section 4: 160 bits.
constexpr std::chrono::seconds period{30};
constexpr std::int64_t window = 1; // RFC 6238, section 5.2.
constexpr std::size_t codeDigits = 6;
constexpr std::size_t recoveryCodeCount = 10;
constexpr std::size_t recoveryCodeBytes = 10; // 80 bits: enough for a hash without a password's.

const Error wrongCode{ErrorKind::Unauthenticated, "The code is not right, or was used already."};

/// As people type it: with blanks and hyphens, in small letters.
std::string plain(std::string_view typed)
{
    std::string code;
    for (const char c : typed.substr(0, 64)) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if ((upper >= 'A' && upper <= 'Z') || (upper >= '0' && upper <= '9'))
            code += upper;
    }
    return code;
}

bool isOneTimeCode(const std::string& code)
{
    return code.size() == codeDigits
           && std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

/// The step that the code is of, if it is one of now or a neighbour.
std::optional<std::uint64_t> stepOf(std::string_view code, const SecretBytes& seed, Timestamp now)
{
    const auto time = std::chrono::floor<std::chrono::seconds>(now);
    std::optional<std::uint64_t> found;
    // All of them are tried, so that the time taken does not say which one it was.
    for (auto i = -window; i <= window; ++i) {
        const auto at = time + i * period;
        const auto expected = crypto::totpCode(seed, at);
        if (expected && equalInConstantTime(bytesOf(*expected), bytesOf(code)))
            found = static_cast<std::uint64_t>(at.time_since_epoch() / period);
    }
    return found;
}

std::string grouped(const SecretBytes& text)
{
    constexpr std::size_t group = 4;
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && i % group == 0)
            shown += '-';
        shown += static_cast<char>(text.reveal()[i]);
    }
    return shown;
}

struct RecoveryCodes
{
    std::vector<std::string> shown{};
    std::vector<std::string> hashes{};
};

Result<RecoveryCodes> newRecoveryCodes()
{
    RecoveryCodes codes;
    for (std::size_t i = 0; i < recoveryCodeCount; ++i) {
        const auto bytes = crypto::randomSecret(recoveryCodeBytes);
        if (!bytes)
            return bytes.error();
        codes.shown.push_back(grouped(crypto::base32Of(*bytes)));
        codes.hashes.push_back(hashOf(plain(codes.shown.back())));
    }
    return codes;
}

} // namespace

SecondFactorStorage::Record SecondFactors::saying(const std::string& action,
                                                  const Account& account) const
{
    return [this, action, account](StorageWriter& writer, const SecondFactorState& before,
                                   const SecondFactorState& after) {
        return recording ? recording(writer, {action, account, before, after}) : Done{};
    };
}

Result<SecondFactorState> SecondFactors::stateOf(const std::string& subject)
{
    const auto factor = m_storage.of(subject);
    if (!factor && factor.error().kind == ErrorKind::NotFound)
        return SecondFactorState{};
    if (!factor)
        return factor.error();
    return SecondFactorState{true, factor->since, factor->recoveryCodes};
}

Result<SecretBytes> SecondFactors::newSeed()
{
    return crypto::randomSecret(seedSize);
}

SecretBytes SecondFactors::addressOf(const SecretBytes& seed, const Account& account)
{
    const auto text = crypto::base32Of(seed);
    const auto before = "otpauth://totp/Strongroom:" + account.username + "?secret=";
    constexpr std::string_view after = "&issuer=Strongroom&algorithm=SHA1&digits=6&period=30";
    SecretBytes address(before.size() + text.size() + after.size());
    auto at = std::ranges::copy(bytesOf(before), address.writable().begin()).out;
    at = std::ranges::copy(text.reveal(), at).out;
    std::ranges::copy(bytesOf(after), at);
    return address;
}

Result<std::vector<std::string>>
SecondFactors::turnOn(const Account& account, const SecretBytes& seed, std::string_view code)
{
    const auto step = stepOf(plain(code), seed, m_clock.now());
    if (!step)
        return Error{ErrorKind::Unauthenticated,
                     "This is not the code that belongs to the picture. Is the clock of your "
                     "phone right?"};
    auto sealed = crypto::sealAes256Gcm(m_key, bytesOf(account.subject), seed.reveal());
    auto codes = newRecoveryCodes();
    if (!sealed || !codes)
        return Error{ErrorKind::Internal, "The second factor could not be made."};
    const StoredFactor factor{std::move(*sealed), *step, m_clock.now(), 0};
    if (auto put = m_storage.put(account.subject, factor, codes->hashes,
                                 saying("second_factor.turn_on", account));
        !put)
        return put.error();
    return std::move(codes->shown);
}

Result<bool> SecondFactors::takesCode(const Account& account, const StoredFactor& factor,
                                      std::string_view code)
{
    const auto seed = crypto::openAes256Gcm(m_key, bytesOf(account.subject), factor.seed);
    if (!seed)
        return Error{ErrorKind::Corrupted,
                     "This server cannot read your second factor any more. Use a recovery code, or "
                     "ask an owner to reset it."};
    const auto step = stepOf(code, *seed, m_clock.now());
    return step ? m_storage.useStep(account.subject, *step) : Result<bool>(false);
}

Result<std::vector<std::string>> SecondFactors::verify(const Account& account,
                                                       std::string_view typed)
{
    const std::scoped_lock oneGuess(m_verifying);
    if (m_attempts.mustWait(account.subject))
        return Error{ErrorKind::RateLimited, "Too many attempts. Wait a little, then try again."};
    const auto factor = m_storage.of(account.subject);
    if (!factor)
        return factor.error();
    const auto code = plain(typed);
    const bool byClock = isOneTimeCode(code);
    const auto taken = byClock
                           ? takesCode(account, *factor, code)
                           : m_storage.useRecoveryCode(account.subject, hashOf(code),
                                                       saying("second_factor.recover", account));
    if (!taken)
        return taken.error();
    m_attempts.note(account.subject, !*taken);
    if (!*taken)
        return wrongCode;
    return byClock ? std::vector<std::string>{"pwd", "otp", "mfa"}
                   : std::vector<std::string>{"pwd", "mfa"};
}

Result<std::vector<std::string>> SecondFactors::renewRecoveryCodes(const Account& account)
{
    auto codes = newRecoveryCodes();
    if (!codes)
        return codes.error();
    if (auto replaced = m_storage.replaceRecoveryCodes(
            account.subject, codes->hashes, saying("second_factor.renew_recovery_codes", account));
        !replaced)
        return replaced.error();
    return std::move(codes->shown);
}

Result<Done> SecondFactors::turnOff(const Account& account)
{
    return m_storage.remove(account.subject, saying("second_factor.turn_off", account));
}

Result<Done> SecondFactors::reset(const std::string& subject,
                                  const SecondFactorStorage::Record& record)
{
    return m_storage.remove(subject, record);
}

} // namespace strongroom::server
