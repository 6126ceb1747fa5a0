// Names, kinds and sentences, in the order of the reasons.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/refusal.h"

namespace strongroom::domain {
namespace {

struct Row
{
    std::string_view name;
    ErrorKind kind;
    const char* sentence;
};

constexpr const char* tokenDoesNotVerify = "The sign-in that was sent along does not verify. Sign "
                                           "in again; if it goes on, tell your administrator.";
constexpr const char* notWhatWasSigned = "What the server asked the custodian for is not what you "
                                         "signed. Nothing was released. Tell your administrator.";

constexpr Row rows[] = {
    {"another_organization", ErrorKind::Forbidden, "This runner serves another organization."},
    {"proof_missing", ErrorKind::Forbidden,
     "The request came without your proof. Update this program, or tell your administrator."},
    {"token_malformed", ErrorKind::Forged, tokenDoesNotVerify},
    {"token_algorithm", ErrorKind::Forged, tokenDoesNotVerify},
    {"issuer_not_pinned", ErrorKind::Forbidden,
     "The custodian does not know the identity provider that you signed in with. Its administrator "
     "can add it to the runner's configuration."},
    {"signing_keys_unavailable", ErrorKind::Unavailable,
     "The custodian cannot get the identity provider's keys. Try again."},
    {"signing_key_unknown", ErrorKind::Forged,
     "Your sign-in was signed by a key that the identity provider does not publish. Sign in "
     "again."},
    {"token_signature", ErrorKind::Forged, tokenDoesNotVerify},
    {"token_audience", ErrorKind::Forged,
     "Your sign-in was made for another program. Sign in again with this one."},
    {"token_from_the_future", ErrorKind::Forbidden,
     "The identity provider's clock is ahead of the custodian's. Set the clocks, then sign in "
     "again."},
    {"sign_in_too_old", ErrorKind::Unauthenticated,
     "Your sign-in is too old for the custodian. Sign in again."},
    {"nonce_missing", ErrorKind::Unauthenticated,
     "Your sign-in is not bound to this computer. Sign in again."},
    {"device_not_bound", ErrorKind::Forged,
     "The sign-in that was sent along belongs to another device. Sign in again on this one."},
    {"fresh_token_needed", ErrorKind::Unauthenticated,
     "Your sign-in has expired, and the identity provider gave no fresh proof of it. Sign in "
     "again."},
    {"fresh_token_expired", ErrorKind::Forbidden,
     "The fresh proof of your sign-in has expired. Try again, or sign in again."},
    {"fresh_token_person", ErrorKind::Forged,
     "The fresh proof of your sign-in names somebody else. Sign in again."},
    {"fresh_token_sign_in", ErrorKind::Forged,
     "The fresh proof of your sign-in belongs to another sign-in. Sign in again."},
    {"proof_malformed", ErrorKind::Forged,
     "The proof that was sent along cannot be read. Update this program."},
    {"proof_signature", ErrorKind::Forged,
     "The proof that was sent along was altered. Nothing was released. Tell your administrator."},
    {"proof_operation", ErrorKind::Forged,
     "The proof that was sent along is for another act. Nothing was released. Tell your "
     "administrator."},
    {"proof_stale", ErrorKind::Forbidden,
     "The request took too long, or this computer's clock is behind the custodian's. Set the "
     "clock, then try again."},
    {"proof_from_the_future", ErrorKind::Forbidden,
     "This computer's clock is ahead of the custodian's. Set the clock, then try again."},
    {"proof_before_start", ErrorKind::Forbidden,
     "The custodian has just started. Try again in a moment."},
    {"proof_replayed", ErrorKind::Forbidden,
     "The request was sent twice, and the custodian answers each once. Try again; if it goes on, "
     "tell your administrator."},
    {"too_many_proofs", ErrorKind::RateLimited,
     "The custodian has too much to do. Try again in a few minutes."},
    {"organization_differs", ErrorKind::Forbidden, notWhatWasSigned},
    {"secret_differs", ErrorKind::Forbidden, notWhatWasSigned},
    {"version_differs", ErrorKind::Forbidden, notWhatWasSigned},
    {"address_differs", ErrorKind::Forbidden, notWhatWasSigned},
    {"reader_key_differs", ErrorKind::Forbidden, notWhatWasSigned},
    {"keys_beyond", ErrorKind::Forbidden, notWhatWasSigned},
    {"purpose_differs", ErrorKind::Forbidden, notWhatWasSigned},
    {"grant_differs", ErrorKind::Forbidden, notWhatWasSigned},
    {"subject_differs", ErrorKind::Forbidden, "The grant was given to somebody else."},
    {"grant_malformed", ErrorKind::Forbidden,
     "The grant names no key, or no purpose that can stand."},
    {"grant_expired", ErrorKind::Forbidden, "The grant has expired. Ask again, with a purpose."},
    {"grant_used_up", ErrorKind::Forbidden,
     "The grant was used already. Ask again, with a purpose."},
    {"policy_denied", ErrorKind::Forbidden,
     "The custodian's own rules do not allow this to you, on this device, for this purpose."},
    {"content_differs", ErrorKind::Forbidden,
     "What reached the custodian is not what you wrote. Nothing was stored. Tell your "
     "administrator."},
    {"base_differs", ErrorKind::Forbidden,
     "The version to build on is not the one that you saw. Nothing was stored. Tell your "
     "administrator."},
    {"key_differs", ErrorKind::Forbidden,
     "The encryption key that reached the custodian is not the one that you signed for. Nothing "
     "was changed. Tell your administrator."},
    {"key_superseded", ErrorKind::VersionConflict,
     "The custodian knows a newer definition of this key, or has retired it. Load the keys again, "
     "then change the newest."},
    {"key_in_use", ErrorKind::VersionConflict,
     "The key is still needed: it wraps what is written now, or versions stand under it. Re-wrap "
     "them under another key first."},
    {"sought_too_short", ErrorKind::InvalidInput,
     "A string of less than 8 bytes is not looked for: who may try all short strings learns values "
     "by asking. Take the whole string that leaked."},
    {"sought_too_long", ErrorKind::InvalidInput,
     "A string of more than 64 KiB is not looked for. Take the part of it that looks like a "
     "secret, such as one key or one token."},
    {"sought_too_easy", ErrorKind::InvalidInput,
     "This string is too easy to guess to be looked for: the answer would tell values to whoever "
     "tries words and numbers. If it is a password of yours, replace it wherever you use it."},
    {"too_many_searches", ErrorKind::RateLimited,
     "You have looked for 20 strings within an hour, and the custodian looks for no more. Go on "
     "in an hour, or ask a colleague who may search."},
};
static_assert(std::size(rows) == static_cast<std::size_t>(RefusalReason::TooManySearches) + 1,
              "one row for each reason, in their order");

const Row& rowOf(RefusalReason reason)
{
    return rows[static_cast<std::size_t>(reason)];
}

} // namespace

std::string_view nameOf(RefusalReason reason)
{
    return rowOf(reason).name;
}

std::optional<RefusalReason> refusalReasonOf(std::string_view name)
{
    for (std::size_t i = 0; i < std::size(rows); ++i)
        if (rows[i].name == name)
            return static_cast<RefusalReason>(i);
    return std::nullopt;
}

Error refusal(RefusalReason reason, std::string detail)
{
    const auto& row = rowOf(reason);
    return {row.kind, row.sentence, std::move(detail), {}, std::string(row.name)};
}

} // namespace strongroom::domain
