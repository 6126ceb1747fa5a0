// Why something with a key, a backend or a move did not go well: one code for each sentence.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

/// Closed here; a newer runner may know more. Its sentence in English is how a reason is told and
/// kept within a program, and stands beside the code on the wire, so that whoever does not know a
/// code has the sentence (decision 40).
enum class ReasonCode {
    AddressLeadsInside,
    AddressInside,
    AddressOfCredentials,
    AddressInClear,
    AddressUnreadable,
    HostUnknown,
    HostRefuses,
    CertificateUntrusted,
    AuthorityUnreadable,
    HostSpeaksNoTls,
    HostTooSlow,
    AnswerTooLarge,
    AnswerBroken,
    VaultRefusesRole,
    VaultRefusesToken,
    VaultPolicyLacks,
    VaultSealed,
    VaultLacksNamespace,
    VaultLacksMount,
    VaultMountTooOld,
    VaultTakesLess,
    VaultUnreadable,
    VaultCouldNot,
    TransitLacksKey,
    TransitVersionShut,
    TransitKeyDeleted,
    TransitKeyUnfit,
    TransitKeyDerived,
    AwsLacksRegion,
    AwsRefusesRole,
    AwsClockApart,
    AwsRefusesKeys,
    AwsPolicyLacks,
    AwsKmsUnusable,
    KmsKeyUnfit,
    KmsKeyDisabled,
    KmsKeyLeaving,
    KmsLacksKey,
    GoogleClockApart,
    GoogleRefusesAccount,
    GoogleServiceOff,
    GoogleRoleLacks,
    GoogleLacksKey,
    GoogleKeyDisabled,
    AzureRefusesSecret,
    AzureSecretExpired,
    AzureLacksApplication,
    AzureLacksDirectory,
    AzureFirewall,
    AzureRoleLacksSecrets,
    AzureRoleLacks,
    AzureLacksKey,
    AzureKeyDisabled,
    AzureKeyDeleted,
    KeyUnusable,
    KeyNotHeld,
    KeyGivesOther,
    WrappedKeyShut,
    KeyLeftOut,
    RunnerLacksKey,
    RunnerWrapsUnder,
    NoCustodian,
    NoRunner,
    StoreUnknown,
    StoreReturnsOther,
    StoreListsOther,
    StoreHoldsOther,
    StoreLacksVersion,
    SecretInTrash,
    SecretUnreadable,
    SecretHasMany,
    SecretTooLarge,
    SecretTooMuch,
    ApprovalOpen,
    EmergencyOpen,
    ServiceRefuses,
    ServiceForbids,
    ServiceBusy,
    ServiceTroubled,
    ServiceUnexpected,
    TheVault,
    TheKeyVault, ///< The last one.
};

inline constexpr std::size_t reasonCount = static_cast<std::size_t>(ReasonCode::TheKeyVault) + 1;

struct Reason
{
    ReasonCode code{};
    std::vector<std::string> with{}; ///< In the places %1 and %2; may be sentences with a reason.

    friend bool operator==(const Reason&, const Reason&) = default;
};

std::string_view nameOf(ReasonCode code); ///< "host_unknown", "vault_sealed", …
/// None for a name that this build does not know.
std::optional<ReasonCode> reasonCodeOf(std::string_view name);

/// In English, with %1 and %2 where `with` goes.
std::string_view patternOf(ReasonCode code);
/// How many texts go into it.
std::size_t placesIn(ReasonCode code);
std::string sentenceOf(const Reason& reason);

/// Which reason a sentence tells; none for one that this build does not know.
std::optional<Reason> reasonIn(std::string_view sentence);

} // namespace strongroom::domain
