// Many reasons, few remedies: the record and the log keep the reason.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/refusal_text.h"

#include <QtGlobal>

namespace strongroom::ui {
namespace {

using domain::RefusalReason;

enum class Remedy {
    SignInAgain,
    SetTheClock,
    TryAgainSoon,
    AskAgain,
    UpdateProgram,
    AskForTheIssuer,
    AskForTheKeys,
    AskForLeave,
    SayWhatHappened,
    LookAtTheKeys,
    TakeAllOfTheString,
    LookForLess,
    DoNotGoOn,
};

Remedy remedyFor(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::TokenMalformed:
    case RefusalReason::TokenAlgorithm:
    case RefusalReason::TokenSignature:
    case RefusalReason::TokenAudience:
    case RefusalReason::SigningKeyUnknown:
    case RefusalReason::SignInTooOld:
    case RefusalReason::NonceMissing:
    case RefusalReason::DeviceNotBound:
    case RefusalReason::FreshTokenNeeded:
    case RefusalReason::FreshTokenExpired:
    case RefusalReason::FreshTokenPerson:
    case RefusalReason::FreshTokenSignIn: return Remedy::SignInAgain;
    case RefusalReason::TokenFromTheFuture:
    case RefusalReason::ProofStale:
    case RefusalReason::ProofFromTheFuture: return Remedy::SetTheClock;
    case RefusalReason::ProofBeforeStart:
    case RefusalReason::TooManyProofs: return Remedy::TryAgainSoon;
    case RefusalReason::GrantMalformed:
    case RefusalReason::GrantExpired:
    case RefusalReason::GrantUsedUp: return Remedy::AskAgain;
    case RefusalReason::ProofMissing:
    case RefusalReason::ProofMalformed: return Remedy::UpdateProgram;
    case RefusalReason::IssuerNotPinned: return Remedy::AskForTheIssuer;
    case RefusalReason::SigningKeysUnavailable: return Remedy::AskForTheKeys;
    case RefusalReason::PolicyDenied: return Remedy::AskForLeave;
    case RefusalReason::ProofReplayed: return Remedy::SayWhatHappened;
    case RefusalReason::AnotherOrganization:
    case RefusalReason::ProofSignature:
    case RefusalReason::ProofOperation:
    case RefusalReason::OrganizationDiffers:
    case RefusalReason::SecretDiffers:
    case RefusalReason::VersionDiffers:
    case RefusalReason::AddressDiffers:
    case RefusalReason::ReaderKeyDiffers:
    case RefusalReason::KeysBeyond:
    case RefusalReason::PurposeDiffers:
    case RefusalReason::GrantDiffers:
    case RefusalReason::SubjectDiffers:
    case RefusalReason::ContentDiffers:
    case RefusalReason::BaseDiffers:
    case RefusalReason::KeyDiffers: return Remedy::DoNotGoOn;
    case RefusalReason::KeySuperseded:
    case RefusalReason::KeyInUse: return Remedy::LookAtTheKeys;
    case RefusalReason::SoughtTooShort:
    case RefusalReason::SoughtTooLong:
    case RefusalReason::SoughtTooEasy: return Remedy::TakeAllOfTheString;
    case RefusalReason::TooManySearches: return Remedy::LookForLess;
    }
    return Remedy::DoNotGoOn;
}

} // namespace

const char* sentenceFor(RefusalReason reason)
{
    switch (remedyFor(reason)) {
    case Remedy::SignInAgain:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The key custodian no longer accepts your sign-in. Sign in again.");
    case Remedy::SetTheClock:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The clocks of this computer, the identity provider and the key custodian differ, or "
            "the request took too long. Set the clock, then try again.");
    case Remedy::TryAgainSoon:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The key custodian is not ready for this yet. Try again in a moment.");
    case Remedy::AskAgain:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The leave to see this has run out. Ask again, with a purpose.");
    case Remedy::UpdateProgram:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "Your proof did not reach the key custodian, or it cannot read it. Update this "
            "program, or tell your administrator.");
    case Remedy::AskForTheIssuer:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The key custodian does not know the identity provider that you signed in with. Tell "
            "your administrator.");
    case Remedy::AskForTheKeys:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The key custodian cannot get the identity provider's keys. Try again later.");
    case Remedy::LookAtTheKeys:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The key custodian has a newer definition of this key, or something still stands under "
            "it. Look at the keys, then decide again.");
    case Remedy::TakeAllOfTheString:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The string is shorter than 8 bytes, longer than 64 KiB, or too easy to guess: looking "
            "for it would tell values to whoever tries words and numbers. Take the whole string.");
    case Remedy::LookForLess:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "You have looked for 20 strings within an hour. Go on in an hour, "
                                 "or ask a colleague who may search.");
    case Remedy::AskForLeave:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The key custodian's own rules do not allow this to you, on this device, "
                         "for this purpose.");
    case Remedy::SayWhatHappened:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The request was sent twice, and the key custodian answers each once. Try "
                         "again; if it goes on, tell your administrator.");
    case Remedy::DoNotGoOn: break;
    }
    return QT_TRANSLATE_NOOP(
        "ErrorText", "What the server asked of the key custodian is not what you signed. Nothing "
                     "was released or stored. Tell your administrator.");
}

} // namespace strongroom::ui
