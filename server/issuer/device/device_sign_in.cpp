// Codes out, a person's word in, tokens out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/device/device_sign_in.h"

#include "base/codec.h"
#include "crypto/random.h"
#include "server/issuer/opaque_token.h"

namespace strongroom::server {
namespace {

constexpr std::chrono::minutes life{10};
constexpr std::chrono::seconds firstInterval{5};
constexpr std::chrono::seconds slowerBy{5};
constexpr std::uint64_t mostWaiting = 1000;
constexpr std::size_t longestNonce = 512;

// RFC 8628, section 6.1: 20 consonants, 8 of them make 34 bits.
constexpr std::string_view letters = "BCDFGHJKLMNPQRSTVWXZ";
constexpr std::size_t codeLength = 8;

const Error noSuchCode{ErrorKind::NotFound,
                       "No program waits with this code. Look at it again; it holds ten minutes."};

Result<std::string> newUserCode()
{
    constexpr std::size_t fair =
        240; // The largest multiple of 20 in a byte: no letter is likelier.
    std::string code;
    while (code.size() < codeLength) {
        const auto byte = crypto::randomBytes(1);
        if (!byte)
            return byte.error();
        if (byte->front() < fair)
            code += letters[byte->front() % letters.size()];
    }
    return code;
}

/// People type small letters, and leave out the hyphen or put in blanks.
std::string plain(std::string_view typed)
{
    std::string code;
    for (const char c : typed.substr(0, 64)) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper >= 'A' && upper <= 'Z')
            code += upper;
    }
    return code;
}

} // namespace

DeviceSignIn::DeviceSignIn(Issuer& issuer, SqliteStorage& storage, const Clock& clock)
    : m_issuer(issuer), m_storage(storage), m_accounts(storage), m_clock(clock)
{}

Result<DeviceAuthorization> DeviceSignIn::begin(const std::string& client, const std::string& nonce)
{
    if (client != m_issuer.settings().clientId)
        return Error{ErrorKind::InvalidInput, "The program that asks is not known."};
    if (nonce.size() > longestNonce)
        return Error{ErrorKind::InvalidInput, "The program that asks said too much."};
    auto deviceCode = newOpaqueToken();
    auto userCode = newUserCode();
    if (!deviceCode || !userCode)
        return Error{ErrorKind::Internal, "The codes could not be made."};
    DeviceGrant grant;
    grant.hash = hashOf(*deviceCode);
    grant.userCode = hashOf(*userCode);
    grant.client = client;
    grant.nonce = nonce;
    const auto now = m_clock.now();
    grant.expiresAt = now + life;
    grant.interval = firstInterval;
    if (auto added = m_storage.add(grant, now, mostWaiting); !added)
        return added.error();
    userCode->insert(userCode->begin() + codeLength / 2, '-');
    return DeviceAuthorization{std::move(*deviceCode), std::move(*userCode), life, firstInterval};
}

Result<DeviceGrant> DeviceSignIn::waiting(const std::string& userCode, const std::string& peer)
{
    // RFC 8628, section 5.1: who guesses codes is slowed down, by address.
    if (m_attempts.mustWait(peer))
        return Error{ErrorKind::RateLimited, "Too many attempts. Wait a little, then try again."};
    auto grant = m_storage.byUserCode(hashOf(plain(userCode)));
    if (!grant && grant.error().kind != ErrorKind::NotFound)
        return grant;
    const bool waits =
        grant && grant->state == DeviceGrantState::Waiting && grant->expiresAt > m_clock.now();
    if (waits)
        return grant;
    m_attempts.note(peer, true);
    return noSuchCode;
}

Result<Account> DeviceSignIn::identify(const std::string& userCode, const std::string& username,
                                       const SecretBytes& password, const std::string& peer)
{
    if (const auto grant = waiting(userCode, peer); !grant)
        return grant.error();
    auto account = m_issuer.authenticate(username, password, peer);
    // Only a password makes up for wrong codes: codes of one's own are free.
    if (account)
        m_attempts.note(peer, false);
    return account;
}

Result<Done> DeviceSignIn::approve(const std::string& userCode, const Account& account,
                                   const std::vector<std::string>& amr, const std::string& peer)
{
    auto grant = waiting(userCode, peer);
    if (!grant)
        return grant.error();
    grant->subject = account.subject;
    grant->authTime = m_clock.now();
    grant->amr = amr;
    const auto decided = m_storage.decide(*grant, DeviceGrantState::Approved);
    if (!decided)
        return decided.error();
    if (!*decided)
        return noSuchCode;
    if (m_issuer.observer)
        m_issuer.observer(
            {"session.sign_in",
             account,
             {},
             peer,
             SignIn{familyOf(grant->hash), grant->authTime, amr}.session(grant->client, peer)});
    return Done{};
}

Result<Done> DeviceSignIn::refuse(const std::string& userCode, const std::string& peer)
{
    const auto grant = waiting(userCode, peer);
    if (!grant)
        return grant.error();
    const auto decided = m_storage.decide(*grant, DeviceGrantState::Refused);
    if (!decided)
        return decided.error();
    return *decided ? Result<Done>(Done{}) : noSuchCode;
}

Result<DeviceOutcome> DeviceSignIn::redeem(const std::string& deviceCode, const std::string& client,
                                           const std::string& key)
{
    auto grant = m_storage.byDeviceCode(hashOf(deviceCode));
    if (!grant && grant.error().kind != ErrorKind::NotFound)
        return grant.error();
    const auto now = m_clock.now();
    if (!grant || grant->client != client || grant->expiresAt <= now)
        return DeviceOutcome{DeviceProgress::Expired, {}};
    if (grant->state == DeviceGrantState::Approved)
        return tokensOf(*grant, key);
    if (grant->state == DeviceGrantState::Refused)
        return DeviceOutcome{DeviceProgress::Refused, {}};
    const bool tooOften = grant->askedAt + grant->interval > now;
    if (tooOften)
        grant->interval += slowerBy;
    grant->askedAt = now;
    if (auto noted = m_storage.noteAsked(*grant); !noted)
        return noted.error();
    return DeviceOutcome{tooOften ? DeviceProgress::TooOften : DeviceProgress::Waiting, {}};
}

Result<DeviceOutcome> DeviceSignIn::tokensOf(const DeviceGrant& grant, const std::string& key)
{
    const auto taken = m_storage.take(grant.hash);
    if (!taken)
        return taken.error();
    const auto account = m_accounts.account(grant.subject);
    if (!account && account.error().kind != ErrorKind::NotFound)
        return account.error();
    if (!*taken || !account)
        return DeviceOutcome{DeviceProgress::Expired, {}};
    auto tokens = m_issuer.tokensFor(*account, {familyOf(grant.hash), grant.authTime, grant.amr},
                                     grant.nonce, key);
    if (!tokens)
        return tokens.error();
    return DeviceOutcome{DeviceProgress::SignedIn, std::move(*tokens)};
}

} // namespace strongroom::server
